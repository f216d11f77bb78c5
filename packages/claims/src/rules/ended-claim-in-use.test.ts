import {check} from '../check.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from '../testing/example.ts'

const page = (title: string, written: string) =>
  examplePage([examplePassage(written)], {
    document: {id: title, type: 'treatment', title},
    address: `/${title}`,
  })
const withdrawn = exampleClaim({withdrawn: {at: '2026-05-01', reason: 'new data'}})

const found = (site: Parameters<typeof exampleSite>[0]) =>
  check(exampleSite(site)).filter(({rule}) => rule === 'ended-claim-in-use')

describe('ended-claim-in-use', () => {
  it('names on the claim itself the pages that make it', () => {
    const pages = [
      page('Lines', '[It helps|claim].'),
      page('Other', 'Hello.'),
      page('Skin', '[It helps|claim].'),
    ]
    expect(found({claims: [withdrawn], pages})).toEqual([
      expect.objectContaining({
        severity: 'warning',
        document: {id: 'claim', type: 'claim', title: 'It helps'},
        path: 'withdrawn',
        message: expect.stringMatching(
          /withdrawn on 2026-05-01 and still stands in the text of “Lines” and “Skin”\./,
        ),
      }),
    ])
  })

  it('names five pages and says how many more there are', () => {
    const pages = Array.from({length: 7}, (_, index) => page(`P${index}`, '[It helps|claim].'))
    const [finding] = found({claims: [exampleClaim({expiresAt: '2026-05-01'})], pages})
    expect(finding).toMatchObject({path: 'expiresAt', message: expect.stringContaining('“P4” and 2 more.')})
  })

  it('never stands in the way of a withdrawal, also where warnings need an override', () => {
    const pages = [page('Lines', '[It helps|claim].')]
    const [finding] = found({claims: [withdrawn], pages, policy: {warnings: 'need-override'}})
    expect(finding).toMatchObject({severity: 'warning'})
  })

  it('says nothing of a claim that no page makes, or that may still be made', () => {
    expect(found({claims: [withdrawn], pages: [page('Other', 'Hello.')]})).toEqual([])
    expect(found({pages: [page('Lines', '[It helps|claim].')]})).toEqual([])
  })
})
