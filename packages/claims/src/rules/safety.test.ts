import type {Passage} from '../passage.ts'
import {examplePage, examplePassage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

const boxedWarning =
  'The effects of all botulinum toxin products may spread from the area of injection and cause weakness all over, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control and breathing problems. Swallowing and breathing problems can be life threatening.'
const products = [
  {_id: 'toxin', brandName: 'Exampletox', kind: 'prescription-medicine', boxedWarning},
  {_id: 'gel', brandName: 'Examplegel', kind: 'implant'},
] as const

const said = (text: string, place: string, key: string, kind: Passage['kind'] = 'safety') =>
  examplePassage(text, {kind, path: ['sections', {_key: 's'}, place, {_key: key}]})

const found = (passages: readonly Passage[], about: readonly string[] = ['toxin'], imported?: string) =>
  foundOnPages('boxed-warning-missing', [examplePage(passages, {products: about, imported})], {
    products,
  })

describe('boxed-warning-missing', () => {
  it('finds a page without safety information', () => {
    expect(found([examplePassage('It helps.')])).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'products',
        message: expect.stringMatching(/Exampletox carries a boxed warning.*spread, weakness, double/),
      }),
    ])
  })

  it.each([
    'Please read the safety information, and ask us about the risks of this treatment.',
    'Pain, redness, swelling or a bruise at the needle mark. Headache. A drooping lid.',
    'Rarely, the effect spreads.',
  ])('finds a page whose safety information is about something else: %s', (text) => {
    expect(found([said(text, 'sideEffects', 'a')])).toHaveLength(1)
  })

  it('finds a warning that stands in text which sells', () => {
    expect(found([said(boxedWarning, 'body', 'a', 'claim-bearing')])).toHaveLength(1)
  })

  it('does not add up what is scattered over the page', () => {
    const [first = '', second = ''] = [
      'The toxin may spread and cause weakness and double vision.',
      'A hoarse voice, slurred speech, trouble swallowing.',
    ]
    expect(found([said(first, 'notFor', 'a'), said(second, 'sideEffects', 'b')])).toHaveLength(1)
    expect(found([said(first, 'boxedWarning', 'a'), said(second, 'boxedWarning', 'b')])).toEqual([])
  })

  it.each([
    boxedWarning,
    'The effect of any botulinum toxin can spread to other parts of the body. It can make you weak all over, and bring double vision, drooping lids, a hoarse voice, slurred speech, trouble controlling your bladder, and trouble when you swallow or breathe. That can put your life at risk.',
  ])('is content with the warning in the words of the label, or of patients: %s', (text) => {
    expect(found([said(text, 'boxedWarning', 'a')])).toEqual([])
  })

  it('asks nothing of a page about a product without boxed warning, or that is not published', () => {
    expect(found([], ['gel', 'gone'])).toEqual([])
  })

  it('stops an imported page too', () => {
    expect(severities(found([], ['toxin'], 'A page'))).toEqual(['error'])
  })
})

describe('claim-use-outside-claims', () => {
  const marked = (kind: Passage['kind']) =>
    foundOnPages('claim-use-outside-claims', [examplePage([examplePassage('[It helps|claim].', {kind})])])

  it.each(['safety', 'note', 'reference'] as const)('warns of a claim use in %s', (kind) => {
    expect(marked(kind)).toEqual([
      expect.objectContaining({severity: 'warning', excerpt: 'It helps', span: {from: 0, to: 8}}),
    ])
  })

  it.each(['claim-bearing', 'care', 'label'] as const)('lets one in %s be', (kind) => {
    expect(marked(kind)).toEqual([])
  })
})
