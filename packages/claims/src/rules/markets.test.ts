import {exampleClaim, exampleDisclaimer, examplePage, examplePassage} from '../testing/example.ts'
import {foundOnClaim, foundOnPages, severities} from '../testing/found.ts'

const page = examplePage([examplePassage('Yes. [It helps|claim].')])

describe('claim-not-for-market', () => {
  const found = (claimMarkets: readonly string[], markets: readonly string[], imported?: string) =>
    foundOnPages('claim-not-for-market', [{...page, imported}], {
      claims: [exampleClaim({markets: claimMarkets})],
      policy: {markets},
    })

  it('finds a claim on a site that addresses a market which the claim does not name', () => {
    expect(found(['us-federal'], ['us-federal', 'uk'])).toEqual([
      expect.objectContaining({
        severity: 'error',
        excerpt: 'It helps',
        span: {from: 5, to: 13},
        passage: 'Yes. It helps.',
        message: expect.stringMatching(/in United States, federal only.*also addresses United Kingdom/),
      }),
    ])
  })

  it('finds nothing where the claim names all markets of the site, or none', () => {
    expect(found(['us-federal', 'uk', 'eu'], ['us-federal', 'uk'])).toEqual([])
    expect(found([], ['us-federal', 'uk'])).toEqual([])
  })

  it('finds nothing on a site that addresses no market in particular', () => {
    expect(found(['us-federal'], [])).toEqual([])
  })

  it('warns only on a page that was imported and never approved', () => {
    expect(severities(found(['us-federal'], ['uk'], 'Yes.\nIt helps.'))).toEqual(['warning'])
  })
})

describe('disclaimer-not-for-market', () => {
  const british = exampleDisclaimer({_id: 'british', markets: ['uk'], covers: ['efficacy', 'safety']})
  const american = exampleDisclaimer({_id: 'american', markets: ['us-federal'], covers: ['efficacy']})
  const found = (refs: readonly string[], markets: readonly string[], claimMarkets: readonly string[] = []) =>
    foundOnClaim(
      'disclaimer-not-for-market',
      {
        labels: ['efficacy', 'safety'],
        disclaimers: refs.map((_ref) => ({_ref})),
        markets: claimMarkets,
      },
      {disclaimers: [exampleDisclaimer(), british, american], policy: {markets}},
    )

  it('finds a claim none of whose disclaimers is written for a market of the site', () => {
    expect(found(['american'], ['uk'])).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'disclaimers',
        message: expect.stringContaining('No disclaimer of this claim is written for United Kingdom'),
      }),
    ])
  })

  it('finds a label that is covered in one market of the site and not in another', () => {
    expect(found(['british', 'american'], ['us-federal', 'uk']).map(({message}) => message)).toEqual([
      expect.stringMatching(
        /^In United States, federal, no disclaimer of this claim covers .* about safety:/,
      ),
    ])
  })

  it('finds nothing where the disclaimers are written for the market, or for all', () => {
    expect(found(['british'], ['uk'])).toEqual([])
    expect(found(['note'], ['uk', 'us-federal'])).toEqual([])
  })

  it('does not ask for a disclaimer where the claim is not made', () => {
    expect(found(['british'], ['uk', 'us-federal'], ['uk'])).toEqual([])
  })
})
