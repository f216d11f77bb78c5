import type {Passage} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

const claims = [
  exampleClaim({wordings: ['The skin of your face is thin.']}),
  exampleClaim({_id: 'mild', wordings: ['The skin stays red for a day.'], labels: ['safety']}),
]
const found = (written: string, given: Partial<Passage>) =>
  foundOnPages('benefit-in-other-text', [examplePage([examplePassage(written, given)])], {claims})

const safety = {kind: 'safety'} as const
const care = {kind: 'care'} as const
const button = {kind: 'label', role: 'action'} as const
const address = {kind: 'label', role: 'address', path: ['slug', 'current']} as const

describe('benefit-in-other-text', () => {
  it.each([
    ['You will look ten years younger.', care],
    ['Rest for a day. Our surgeons are the best in California.', care],
    ['Wait a week. This surgery makes everyone look ten years younger and lasts a lifetime.', safety],
    ['Who takes blood thinners. The skin of your face is thin.', safety],
    ['Look ten years younger today', button],
    ['look-ten-years-younger', address],
    ['the-skin-of-your-face-is-thin', address],
  ])('warns of a benefit: %s', (written, given) => {
    expect(severities(found(written, given))).toEqual(['warning'])
  })

  it('marks the sentence, and says where it may stand', () => {
    const [finding] = found('Rest for a day. You will look ten years younger.', safety)
    expect(finding).toMatchObject({
      span: {from: 16, to: 48},
      message: expect.stringMatching(/about the effect.*in the text of a section/),
    })
  })

  it.each([
    ['In trials for frown lines it struck 3% to 5% of people treated.', safety],
    ['About 2% of people get a drooping lid.', safety],
    ['Swelling can last for two weeks. Numbness can be permanent.', safety],
    ['The skin stays red for a day.', safety],
    ['It is not true that the skin of your face is thin.', safety],
    ['People who are pregnant should wait.', safety],
    ['Use sunscreen so that the result lasts longer.', care],
    ['Ice reduces swelling. The redness goes in two days.', care],
    ['Call us at once if you cannot swallow.', care],
    ['[You will look ten years younger.|claim]', care],
    ['Book a visit', button],
    ['See prices', button],
    ['laser-hair-removal', address],
    ['botulinum-toxin-expression-lines', address],
    ['https://example.org/look-ten-years-younger', address],
    ['You will look ten years younger.', {kind: 'note'} as const],
    ['You will look ten years younger.', {kind: 'reference'} as const],
  ])('is silent on risks, advice and names: %s', (written, given) => {
    expect(found(written, given)).toEqual([])
  })
})
