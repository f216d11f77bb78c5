import {check} from '../check.ts'
import type {Passage} from '../passage.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from '../testing/example.ts'
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
        message: expect.stringMatching(
          /Exampletox is a product of this page. Its label carries a boxed warning.*spread, weakness, double/,
        ),
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
    `Boxed warning: ${boxedWarning}`,
    `Do not wait: ${boxedWarning} Get help at once.`,
    `People who have trouble with this: ${boxedWarning}`,
    `Please read this: ${boxedWarning} Most people never have these effects.`,
  ])('is content with the warning in the words of the label, or of patients: %s', (text) => {
    expect(found([said(text, 'boxedWarning', 'a')])).toEqual([])
  })

  it.each([
    'Exampletox does not spread from the area of injection and cause weakness all over, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control or breathing problems, and swallowing and breathing problems are never life threatening.',
    'Nobody has ever seen the effect spread, with weakness, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control and breathing problems.',
    'Spread, weakness all over, double vision, drooping eyelids, trouble swallowing, hoarse voice, slurred speech, loss of bladder control and breathing problems that are life threatening have never been reported.',
    'There is no risk of spread, weakness all over, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control or breathing problems.',
    'It is a myth that the effects spread and cause weakness, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control and breathing problems.',
    'Our method prevents spread, weakness, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control and breathing problems.',
    `${boxedWarning} But in our hands this has never happened, so you can ignore it.`,
    `${boxedWarning} There is nothing to worry about.`,
    `${boxedWarning} This does not happen here.`,
    `Critics used to claim: ${boxedWarning} Today we know better.`,
    'Some people say: the effects may spread and cause weakness all over, double vision, drooping eyelids, trouble swallowing, a hoarse voice, slurred speech, loss of bladder control and breathing problems.',
    `You will never see this: ${boxedWarning}`,
    'spread weakness double vision drooping eyelids trouble swallowing hoarse voice slurred speech loss bladder control breathing problems life threatening',
    'May spread weakness double vision drooping eyelids trouble swallowing hoarse voice slurred speech loss bladder control breathing problems life threatening botulinum toxin',
  ])('is not content with a warning that is denied: %s', (text) => {
    expect(found([said(text, 'boxedWarning', 'a')])).toHaveLength(1)
  })

  it.each([
    `${boxedWarning} Most people never have this.`,
    boxedWarning.replace(/sw/g, 's\u00adw').replaceAll('e', 'é'),
    'Even if you have not had it before, the effect may spread and cause weakness, double vision, drooping eyelids, a hoarse voice and slurred speech. You may not be able to swallow, breathe or control your bladder. That is not common, but it is life threatening.',
    'The effects may spread and cause weakness, double vision, drooping eyelids, a hoarse voice or slurred speech. Call an ambulance if you cannot swallow, cannot breathe or have lost bladder control: this is life threatening.',
  ])('is content with a warning beside which other things are denied: %s', (text) => {
    expect(found([said(text, 'boxedWarning', 'a')])).toEqual([])
  })

  it.each([
    ['a claim about the product', [examplePassage('[It helps|claim].')], 'It helps'],
    ['its name in the text', [examplePassage('We offer Exampletox.')], 'Exampletox'],
    ['its name in the title', [examplePassage('Exampletox', {kind: 'label', role: 'title'})], 'Exampletox'],
    ['its name in disguise', [examplePassage('Try E-x-a-m-p-l-e-t-0-x.')], 'E-x-a-m-p-l-e-t-0-x'],
  ])('finds a page that lists no product and has %s', (_, passages, excerpt) => {
    const claims = [exampleClaim({products: [{_ref: 'toxin'}]})]
    const on = (given: Parameters<typeof examplePage>[1]) =>
      foundOnPages('boxed-warning-missing', [examplePage(passages, given)], {products, claims})
    expect(on({})).toEqual([expect.objectContaining({excerpt, path: expect.stringContaining('body')})])
    expect(on({address: undefined})).toEqual([])
  })

  const unnamed = boxedWarning.replace('all botulinum toxin products', 'this medicine')

  describe.each([
    [[], 'asked for'],
    [['us-federal'], 'asked for'],
    [['us-ca'], 'asked for'],
    [['us-federal', 'us-ca', 'ca'], 'asked for'],
    [['ca'], 'asked for'],
    [['uk'], 'left alone'],
    [['au'], 'left alone'],
    [['eu'], 'left alone'],
    [['uk', 'au', 'eu', 'ca'], 'left alone'],
    [['us-federal', 'uk'], 'asked for without the name'],
    [['us-ca', 'au'], 'asked for without the name'],
    [['us-federal', 'us-ca', 'uk', 'au', 'eu', 'ca'], 'asked for without the name'],
  ])('in the markets %j', (markets, outcome) => {
    const policy = {markets}
    const on = (passages: readonly Passage[]) =>
      foundOnPages('boxed-warning-missing', [examplePage(passages, {products: ['toxin']})], {
        products,
        policy,
      })
    it(`is ${outcome}`, () => {
      const messages = on([examplePassage('It helps.')]).map(({message}) => message)
      expect(messages).toHaveLength(outcome === 'left alone' ? 0 : 1)
      for (const message of messages) {
        expect(message.includes('“this medicine”')).toBe(outcome === 'asked for without the name')
        expect(message.includes('botulinum')).toBe(outcome === 'asked for')
      }
    })

    it('is content with what it asks for, and so is every other rule', () => {
      const passages = [said(unnamed, 'boxedWarning', 'a')]
      expect(on(passages)).toEqual([])
      const page = examplePage(passages, {products: ['toxin']})
      const spans = check(exampleSite({pages: [page], products, policy})).filter(({span}) => span)
      expect(spans).toEqual([])
    })
  })

  it('asks for no word that is a name of the medicine where the name is barred', () => {
    const short = [{...products[0], boxedWarning: 'Exampletox, a botulinum toxin, may spread.'}]
    const on = (markets: readonly string[]) =>
      foundOnPages('boxed-warning-missing', [examplePage([], {products: ['toxin']})], {
        products: short,
        policy: {markets: [...markets]},
      }).map(({message}) => message.replace(/^.*Nothing is said yet of: /, ''))
    expect(on(['us-federal'])).toEqual(['exampletox, botulinum, toxin and spread.'])
    expect(on(['us-federal', 'uk'])).toEqual(['spread.'])
  })

  it('reports products with the same warning once', () => {
    const twice = [...products, {...products[0], _id: 'other', brandName: 'Othertox'}]
    const page = examplePage([examplePassage('Othertox.')], {products: ['toxin']})
    expect(foundOnPages('boxed-warning-missing', [page], {products: twice})).toHaveLength(1)
  })

  it('asks nothing of a page about a product without boxed warning, or that is not published', () => {
    expect(found([], ['gel', 'gone'])).toEqual([])
  })

  it('only warns where an import named the product, also after other words of the page were changed', () => {
    const on = (words: string, ...others: readonly string[]) =>
      severities(
        found(
          [words, ...others].map((text) => examplePassage(text)),
          [],
          'We offer Exampletox.',
        ),
      )
    expect(on('We offer Exampletox.')).toEqual(['warning'])
    expect(on('We offer Exampletox.', 'Ask us.')).toEqual(['warning'])
    expect(on('We love Exampletox.')).toEqual(['error'])
  })

  it('stops an imported page that was changed, and that lists the product', () => {
    expect(severities(found([examplePassage('Ask us.')], ['toxin'], 'A page'))).toEqual(['error'])
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
