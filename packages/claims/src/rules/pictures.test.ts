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
  it.each(['', '  '])('finds a picture with nothing in its place: “%s”', (alternative) => {
    expect(found('picture-without-alternative', {alternative})).toEqual([
      expect.objectContaining({severity: 'error', path: 'sections[_key=="s"].after'}),
    ])
  })

  it('is content with a description', () => {
    expect(found('picture-without-alternative', {})).toEqual([])
  })
})

describe('result-picture-incomplete', () => {
  it.each([
    ['procedure', {procedure: undefined}, /Name the procedure/],
    ['procedure', {procedure: ' '}, /Name the procedure/],
    ['statement', {statement: undefined}, /Write the statement/],
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

  it('asks nothing of a complete result, and of a picture that shows none', () => {
    expect(found('result-picture-incomplete', {result})).toEqual([])
    expect(found('result-picture-incomplete', {})).toEqual([])
  })
})
