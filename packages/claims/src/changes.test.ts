import {approvalOf} from './approvals/make-approval.ts'
import {changesAfter, nextChange} from './changes.ts'
import {check} from './check.ts'
import {packs} from './packs/all.ts'
import type {Site, Subject} from './site.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from './testing/example.ts'

const page = (claim: string, given: object = {}) =>
  examplePage([examplePassage(`[It helps|${claim}]`)], given)

const told = (site: Site, day = site.today) =>
  changesAfter(site, day).map((change) => `${change.day} ${change.kind} ${change.document.id}`)

describe('the days on which a site changes by itself', () => {
  it('are those on which claims that it makes end, with the pages that make them', () => {
    const site = exampleSite({
      pages: [page('a'), page('b', {nextReview: '2026-08-01'})],
      claims: [
        exampleClaim({_id: 'a', expiresAt: '2026-07-01'}),
        exampleClaim({_id: 'b', expiresAt: '2027-01-01', withdrawn: {at: '2026-06-15', reason: 'new data'}}),
        exampleClaim({_id: 'unused', expiresAt: '2026-06-02'}),
      ],
    })
    expect(told(site)).toEqual([
      '2026-06-15 claim-withdrawn b',
      '2026-07-01 claim-expires a',
      '2026-08-02 review-due page',
    ])
    expect(told(site, '2026-06-15')).toHaveLength(2)
    expect(nextChange(site)).toMatchObject({
      day: '2026-06-15',
      what: 'The claim is withdrawn: new data',
      pages: [{id: 'page'}],
    })
  })

  it('begin at the clinic’s midnight, on both sides of a change of the clocks', () => {
    const site = exampleSite({
      pages: [page('a'), page('b')],
      claims: [
        exampleClaim({_id: 'a', expiresAt: '2026-11-01'}),
        exampleClaim({_id: 'b', expiresAt: '2026-11-02'}),
      ],
      policy: {timeZone: 'America/Los_Angeles'},
    })
    expect(changesAfter(site, site.today).map(({at}) => at.toISOString())).toEqual([
      '2026-11-01T07:00:00.000Z',
      '2026-11-02T08:00:00.000Z',
    ])
  })

  it('are those on which an approval that is required stops counting', () => {
    const subject: Subject = {document: {id: 'claim', type: 'claim', title: 'It helps'}, state: {a: 1}}
    const approval = (role: 'medical' | 'legal', until: string) =>
      approvalOf(subject, {role, who: 'Ada', at: '2026-01-01T00:00:00Z', decision: 'approved', until})
    const approvals = [approval('medical', '2026-09-01'), approval('legal', '2026-08-01')]
    const site = exampleSite({approvals, subjects: () => [subject], policy: {requiredApprovals: ['medical']}})
    expect(told(site)).toEqual(['2026-09-01 approval-ends claim'])
    expect(told({...site, subjects: () => [{...subject, state: {a: 2}}]})).toEqual([])
  })

  it('are those on which rules of its markets come into and go out of force', () => {
    const dated = packs.flatMap(({id: market, rules}) =>
      rules.flatMap(({id, inForceFrom, inForceUntil}) =>
        [inForceFrom, inForceUntil].flatMap((day) => (day === undefined ? [] : {market, id, day})),
      ),
    )
    const markets = packs.map(({id}) => id)
    const found = changesAfter(exampleSite({policy: {markets}}), '1900-01-01')
    expect(found.map(({document, day}) => `${document.id} ${day}`).toSorted()).toEqual(
      dated.map(({id, day}) => `${id} ${day}`).toSorted(),
    )
    expect(found.length).toBeGreaterThan(0)
    expect(changesAfter(exampleSite(), '1900-01-01')).toEqual([])
  })

  it('are the only ones on which the findings change', () => {
    const site = exampleSite({
      pages: [page('a', {nextReview: '2026-06-10'})],
      claims: [exampleClaim({_id: 'a', expiresAt: '2026-06-20'})],
    })
    const on = (today: string) => check({...site, today}).map(({rule}) => rule)
    const days = Array.from({length: 29}, (_, index) => `2026-06-${String(index + 2).padStart(2, '0')}`)
    const changed = days.filter((day, index) => String(on(day)) !== String(on(days[index - 1] ?? site.today)))
    expect(changed).toEqual(changesAfter(site, site.today).map(({day}) => day))
  })
})
