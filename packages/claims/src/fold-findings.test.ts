import {check} from './check.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from './testing/example.ts'

const rulesOn = (site: Parameters<typeof exampleSite>[0], markets: readonly string[]) =>
  check(exampleSite({...site, policy: {markets: [...markets]}})).map(({rule, citation}) => ({
    rule,
    text: citation.text,
  }))

describe('a lack that a rule of a market and one that holds everywhere both find', () => {
  it('is reported once, with the sources of both: evidence', () => {
    expect(rulesOn({claims: [exampleClaim({evidence: []})]}, ['us-federal', 'uk'])).toEqual([
      {
        rule: 'evidence-missing',
        text: expect.stringMatching(/^Caveat structural rule; FTC Act.*; ASA, Cosmetic/),
      },
    ])
  })

  it('is reported once: a boxed warning, a picture', () => {
    const boxedWarning = 'The effect may spread and cause trouble swallowing or breathing.'
    const products = [
      {_id: 'p', brandName: 'Exampletox', kind: 'prescription-medicine', boxedWarning},
    ] as const
    const page = examplePage([examplePassage('[It helps|claim].')], {products: ['p']})
    expect(rulesOn({pages: [page], products}, ['us-federal']).map(({rule}) => rule)).toEqual([
      'boxed-warning-missing',
    ])
    const result = {
      procedure: 'Light peel',
      statement: 'Model. The same results may not occur for all patients.',
      subject: 'model',
      consent: true,
      unaltered: false,
    } as const
    const pictured = examplePage([], {pictures: [{path: ['picture'], alternative: 'A face', result}]})
    expect(rulesOn({pages: [pictured]}, ['us-ca', 'au']).map(({rule}) => rule)).toEqual([
      'result-picture-incomplete',
    ])
  })

  it('is reported by the market where the other rule finds nothing, and never as less grave than it is', () => {
    expect(
      rulesOn({claims: [exampleClaim({labels: [], evidence: []})]}, ['uk']).map(({rule}) => rule),
    ).toContain('uk-07')
  })
})
