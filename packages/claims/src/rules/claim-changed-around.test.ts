import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages} from '../testing/found.ts'

const claims = [
  exampleClaim({wordings: ['Lines may look softer.']}),
  exampleClaim({_id: 'other', wordings: ['It does not hurt']}),
]
const found = (written: string, given: object = {}) =>
  foundOnPages('claim-changed-around', [examplePage([examplePassage(written, given)])], {claims})

describe('claim-changed-around', () => {
  it.each([
    ['At most, [lines may look softer|claim].', 'At most'],
    ['Hello. It is a myth that [lines may look softer|claim].', 'a myth'],
    ['We do not say that [lines may look softer|claim].', 'not'],
    ['It isn’t true that [lines may look softer|claim].', 'n’t'],
    ['[Lines may look softer|claim] is a myth.', 'is a myth'],
    ['It is not known whether [lines may look softer|claim].', 'whether'],
    ['This is a myth: [lines may look softer|claim].', 'myth'],
    ['[Lines may look softer|claim]?', 'asks what its claim states'],
    ['[Lines may look softer?|claim]', 'asks what its claim states'],
  ])('warns of words that change a claim: %s', (written, words) => {
    expect(found(written)).toEqual([
      expect.objectContaining({severity: 'warning', message: expect.stringContaining(words)}),
    ])
  })

  it.each([
    '[Lines may look softer|claim].',
    'We do not rush. [Lines may look softer.|claim]',
    'If you do not like it: [lines may look softer|claim].',
    'If you do not like it, [lines may look softer|claim].',
    'We do not rush, and [lines may look softer|claim].',
    'No doubt, [lines may look softer|claim].',
    'Not only that: [lines may look softer|claim].',
    'Does it work? [Lines may look softer.|claim] Does it last?',
    '[It does not hurt|other], and [lines may look softer|claim].',
    'As we said, [lines may look softer|claim], and we are glad.',
    '[Lines may look softer|claim], but this is not certain for everyone.',
  ])('lets a claim be that is stated: %s', (written) => {
    expect(found(written)).toEqual([])
  })

  it('leaves risks, notes and sources to another rule', () => {
    for (const kind of ['safety', 'note', 'reference'])
      expect(found('It is a myth that [lines may look softer|claim].', {kind})).toEqual([])
  })
})
