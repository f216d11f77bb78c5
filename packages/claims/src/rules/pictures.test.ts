import type {Picture} from '../passage.ts'
import {examplePage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

const result = {
  procedure: 'Light peel, two sessions',
  statement: 'Results differ.',
  subject: 'patient',
  consent: true,
  unaltered: true,
} as const
const picture = (given: Partial<Picture>): Picture => ({
  path: ['sections', {_key: 's'}, 'after'],
  alternative: 'Skin of a cheek',
  ...given,
})
const found = (rule: string, given: Partial<Picture>, imported?: string) =>
  foundOnPages(rule, [examplePage([], {pictures: [picture(given)], imported})])

describe('picture-without-alternative', () => {
  it.each([
    '',
    '  ',
    '\u200b',
    '.',
    'IMG_0233.jpg',
    'IMG_0233',
    'DSC01234',
    'after-peel.PNG',
    'image',
    'Photo 3',
    '20260131_120311',
  ])('finds a picture with nothing in its place: “%s”', (alternative) => {
    expect(found('picture-without-alternative', {alternative})).toEqual([
      expect.objectContaining({severity: 'error', path: 'sections[_key=="s"].after'}),
    ])
  })

  it.each(['Skin of a cheek', 'Lips', 'Photo of a treatment room', 'Image of skin at 10x', 'Клиника', '肌'])(
    'is content with a description: %s',
    (alternative) => {
      expect(found('picture-without-alternative', {alternative})).toEqual([])
    },
  )
})

describe('result-picture-incomplete', () => {
  it.each([
    ['procedure', {procedure: undefined}, /Name the procedure/],
    ['procedure', {procedure: ' '}, /Name the procedure/],
    ['statement', {statement: undefined}, /Write the statement/],
    ['statement', {statement: 'x'}, /Write the statement/],
    ['procedure', {procedure: '.'}, /Name the procedure/],
    ['consent', {consent: false}, /consent/],
    ['confirmation', {unaltered: false}, /unaltered/],
  ] as const)('finds a result without %s', (_, missing, message) => {
    expect(found('result-picture-incomplete', {result: {...result, ...missing}})).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'sections[_key=="s"].after',
        message: expect.stringMatching(message),
      }),
    ])
  })

  it('lists all that is missing, also on an imported page', () => {
    const bare = {subject: 'model', consent: false, unaltered: false} as const
    expect(severities(found('result-picture-incomplete', {result: bare}, 'A page'))).toEqual(
      Array.from({length: 4}, () => 'error'),
    )
  })

  it.each(['Everybody gets this result.', 'We guarantee this result.'])(
    'warns of a statement that promises: %s',
    (statement) => {
      expect(severities(found('result-picture-incomplete', {result: {...result, statement}}))).toEqual([
        'warning',
      ])
    },
  )

  it('asks nothing of a complete result, and of a picture that shows none', () => {
    expect(found('result-picture-incomplete', {result})).toEqual([])
    expect(found('result-picture-incomplete', {})).toEqual([])
  })
})
