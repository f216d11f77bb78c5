import {marketIds} from '@caveat/claims'
import {checkJoins} from './check-snapshot.ts'
import {readDocuments} from './documents/read.ts'
import {documents} from './documents/registry.ts'
import {policyOf} from './policy-of.ts'
import {siteOf} from './site.ts'
import {snapshotOf} from './snapshot/snapshot.ts'

const read = (given: object) => {
  const stored = {
    ...{_id: 'siteSettings', _type: 'siteSettings', _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'},
    ...documents.siteSettings.fixtures.strict,
    ...given,
  }
  const {documents: good, broken} = readDocuments([stored])
  const snapshot = snapshotOf(good)
  return {snapshot, broken, policy: policyOf(snapshot, broken)}
}

const {policy: whole} = read({})

describe('the policy of settings that do not parse', () => {
  it('is what they say where the fault is elsewhere', () => {
    expect(whole).toMatchObject({markets: ['us-federal', 'us-ca'], requiredApprovals: ['medical', 'legal']})
    expect(read({phone: '', email: 'nobody'}).policy).toEqual(whole)
  })

  it.each<[string, object, object]>([
    ['a market that nobody knows', {markets: ['us-federal', 'mars']}, {markets: marketIds}],
    ['markets that are no list', {markets: 'uk'}, {markets: marketIds}],
    ['an unknown role', {requiredApprovals: ['medical', 'chef']}, {requiredApprovals: ['medical']}],
    ['unknown roles only', {requiredApprovals: ['chef']}, {requiredApprovals: ['medical', 'legal', 'brand']}],
    ['four eyes that are no yes or no', {fourEyes: 'no'}, {fourEyes: true}],
    ['warnings that are neither', {warnings: 'hide'}, {warnings: 'need-override'}],
    ['a time zone that nobody knows', {timeZone: 'Mars/Olympus'}, {timeZone: 'UTC'}],
  ])('is the strictest for %s, and what they say for the rest', (_, given, expected) => {
    expect(read(given).policy).toEqual({...whole, ...expected})
  })

  it('is said in one finding, beside what the model finds', () => {
    const {snapshot, broken} = read({markets: ['mars'], fourEyes: 'no', phone: ''})
    const said = checkJoins(snapshot, broken)
    expect(said).toMatchObject([
      {rule: 'site-settings', severity: 'error', document: {id: 'siteSettings'}, path: 'markets'},
    ])
    expect(said[0]?.message).toContain('“Markets”: the rules of all markets')
    expect(said[0]?.message).toContain('“A different person for each approval”')
    const fine = read({phone: ''})
    expect(checkJoins(fine.snapshot, fine.broken)).toEqual([])
  })

  it.each([{markets: []}, {markets: undefined}, {markets: null}])(
    'asks for a market where there is none: %j',
    (given) => {
      const {snapshot, broken} = read(given)
      expect(checkJoins(snapshot, broken)).toEqual([
        expect.objectContaining({
          ...{rule: 'site-settings', severity: 'error', path: 'markets'},
          message: expect.stringContaining('choose the markets'),
        }),
      ])
    },
  )

  it('is not that of another document of settings', () => {
    const {snapshot, broken} = read({markets: ['mars']})
    const stray = {...documents.siteSettings.fixtures.default, _id: 'a', _type: 'siteSettings'}
    const {documents: strays} = readDocuments([{...stray, _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}])
    expect(strays).toHaveLength(1)
    expect(policyOf(snapshotOf([...snapshot.all('siteSettings'), ...strays]), broken).markets).toEqual(
      marketIds,
    )
  })

  it('holds for the site', () => {
    const {snapshot, broken} = read({markets: ['mars']})
    expect(siteOf(snapshot, new Date('2026-06-01'), {broken}).policy.markets).toEqual(marketIds)
  })
})
