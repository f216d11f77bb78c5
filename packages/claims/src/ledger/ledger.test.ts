import {approvalOf} from '../approvals/make-approval.ts'
import type {Claim} from '../library.ts'
import type {Site, Subject} from '../site.ts'
import {exampleClaim, examplePage, examplePassage, exampleSite} from '../testing/example.ts'
import {ledger} from './ledger.ts'
import {whereUsed} from './where-used.ts'
import {withdrawal} from './withdrawal.ts'

const page = (id: string, written: readonly string[], given: object = {}) =>
  examplePage(
    written.map((text, index) =>
      examplePassage(text, {path: ['sections', {_key: 's'}, 'body', {_key: `b${index}`}]}),
    ),
    {document: {id, type: 'treatment', title: id}, address: `/treatments/${id}`, ...given},
  )

const subjectOf = (claim: Claim): Subject => ({
  document: {id: claim._id, type: 'claim', title: claim._id},
  state: {wordings: claim.wordings},
})

describe('the ledger', () => {
  const entryOf = (claim: Partial<Claim>, given: Partial<Parameters<typeof exampleSite>[0]> = {}) => {
    const full = exampleClaim(claim)
    const site = exampleSite({
      pages: [page('lines', ['[It helps|claim]. [It helps|claim].']), page('lips', ['[It helps|claim]'])],
      claims: [full],
      subjects: () => [subjectOf(full)],
      ...given,
    })
    return ledger(site).claims[0]
  }

  it('says of each claim where it stands, how often, and on how many sources', () => {
    expect(
      entryOf({
        evidence: [
          {kind: 'example', citation: 'x'},
          {kind: 'trial', citation: 'y'},
        ],
      }),
    ).toEqual({
      claim: 'claim',
      statement: 'It helps',
      labels: ['efficacy'],
      state: 'substantiated',
      states: ['substantiated'],
      uses: 3,
      pages: [
        {document: {id: 'lines', type: 'treatment', title: 'lines'}, address: '/treatments/lines', uses: 2},
        {document: {id: 'lips', type: 'treatment', title: 'lips'}, address: '/treatments/lips', uses: 1},
      ],
      approvals: [],
      evidence: 1,
      due: [],
    })
  })

  it.each<[string, Partial<Claim>, readonly string[]]>([
    ['withdrawn', {withdrawn: {at: '2026-06-01', reason: 'x'}}, ['withdrawn', 'substantiated']],
    ['expired', {expiresAt: '2026-06-01'}, ['expired', 'substantiated']],
    ['to be withdrawn', {withdrawn: {at: '2026-12-01', reason: 'x'}}, ['to-be-withdrawn', 'substantiated']],
    ['expiring within the days', {expiresAt: '2026-08-30'}, ['expiring', 'substantiated']],
    ['not yet expiring', {expiresAt: '2026-08-31'}, ['substantiated']],
    ['without evidence', {evidence: [{kind: 'example', citation: 'x'}]}, ['unsubstantiated']],
    ['made nowhere', {_id: 'other'}, ['unused', 'substantiated']],
  ])('has the most urgent state first: %s', (_what, claim, states) => {
    expect(entryOf(claim)?.states).toEqual(states)
  })

  it('has the approvals that the settings require, and says nothing of them where it could not read them', () => {
    const approval = approvalOf(subjectOf(exampleClaim()), {
      ...{role: 'medical', decision: 'approved', who: 'Ada', at: '2026-01-01T00:00:00Z', until: '2026-07-01'},
    })
    const asked = {approvals: [approval], policy: {requiredApprovals: ['medical']}} as const
    expect(entryOf({}, asked)).toMatchObject({
      state: 'approved',
      approvals: [{role: 'medical', state: 'approved', who: 'Ada', until: '2026-07-01'}],
      due: [{day: '2026-07-01', what: 'approval ends'}],
    })
    expect(entryOf({wordings: ['It may help']}, asked)?.state).toBe('approval-stale')
    expect(entryOf({}, {...asked, approvals: []})?.state).toBe('not-approved')
    expect(entryOf({}, {...asked, decisionsRead: false})).toMatchObject({
      state: 'substantiated',
      approvals: [],
    })
  })

  it('lists what falls due in the days asked for, with reviews of its pages, also overdue ones', () => {
    const site = exampleSite({
      pages: [page('lines', ['[It helps|claim]'], {nextReview: '2026-05-01'})],
      claims: [exampleClaim({expiresAt: '2026-07-01'})],
    })
    const due = (days: number) => ledger(site, {days}).claims[0]?.due.map(({day, what}) => `${day} ${what}`)
    expect(due(90)).toEqual(['2026-05-01 page review', '2026-07-01 expires'])
    expect(due(29)).toEqual(['2026-05-01 page review'])
    expect(ledger(site, {days: 90}).until).toBe('2026-08-30')
  })
})

describe('the order of a ledger', () => {
  it('is by what is due first, then by state, then by statement', () => {
    const named = (_id: string, given: Partial<Claim> = {}) => exampleClaim({_id, wordings: [_id], ...given})
    const site = exampleSite({
      pages: [page('lines', ['[A|ended] [B|soon] [C|later] [D|bare] [E|b] [F|Aa]'])],
      claims: [
        named('b'),
        named('Aa'),
        named('bare', {evidence: []}),
        named('later', {expiresAt: '2026-08-01'}),
        named('soon', {expiresAt: '2026-07-01'}),
        named('ended', {expiresAt: '2026-05-01'}),
        named('ended-unused', {expiresAt: '2026-04-01'}),
      ],
    })
    expect(ledger(site).claims.map(({claim}) => claim)).toEqual([
      ...['ended', 'soon', 'later', 'ended-unused', 'bare', 'Aa', 'b'],
    ])
  })
})

describe('where something is used', () => {
  const claim = exampleClaim({products: [{_ref: 'product'}]})
  const treatment: Subject = {
    document: {id: 'lines', type: 'treatment', title: 'lines'},
    state: {
      reviewedBy: {_ref: 'person'},
      products: [{_key: 'p', _ref: 'product'}],
      sections: [{_key: 's', body: [{_key: 'b0', markDefs: [{_key: 'k', claim: {_ref: 'claim'}}]}]}],
    },
  }
  const site: Site = exampleSite({
    pages: [page('lines', ['So [it helps|claim].']), page('person', [], {address: undefined})],
    claims: [claim, exampleClaim({_id: 'unused'})],
    products: [{_id: 'product', brandName: 'Velloxin', kind: 'prescription-medicine'}],
    subjects: () => [
      treatment,
      {
        document: {id: 'claim', type: 'claim', title: 'It helps'},
        state: {disclaimers: [{_key: 'd', _ref: 'note'}]},
      },
    ],
  })
  const use = {
    document: treatment.document,
    address: '/treatments/lines',
    path: 'sections[_key=="s"].body[_key=="b0"]',
    words: 'it helps',
  }

  it('is told of a claim by pages, places and words', () => {
    expect(whereUsed(site, 'claim')).toMatchObject({
      document: {type: 'claim', title: 'It helps'},
      usages: [use],
    })
    expect(whereUsed(site, 'unused')?.usages).toEqual([])
  })

  it('is told of a disclaimer by the claims that bring it, and their pages', () => {
    expect(whereUsed(site, 'note')?.usages).toMatchObject([
      {document: {id: 'claim'}, path: 'disclaimers[_key=="d"]'},
      {...use, via: {id: 'claim'}},
    ])
  })

  it('is told of a product by its pages and by the claims about it', () => {
    expect(whereUsed(site, 'product')?.usages).toMatchObject([
      {document: {id: 'lines'}, path: 'products[_key=="p"]'},
      {...use, via: {id: 'claim'}},
    ])
  })

  it('is told of a person, and of a page by its address', () => {
    expect(whereUsed(site, 'person')?.usages).toMatchObject([
      {address: '/treatments/lines', path: 'reviewedBy'},
    ])
    expect(whereUsed(site, 'lines')).toMatchObject({address: '/treatments/lines', usages: []})
  })

  it('is not told of what does not exist', () => {
    expect(whereUsed(site, 'nobody')).toBeUndefined()
  })
})

describe('the preview of a withdrawal', () => {
  const site = exampleSite({
    pages: [
      page('lines', ['First. [It helps|claim]. Last.', 'More.']),
      page('lips', ['[It helps|claim].']),
      page('legs', ['[It lasts|other].']),
    ],
    claims: [exampleClaim(), exampleClaim({_id: 'other', wordings: ['It lasts']})],
  })

  it('names every page that gives way, and none that does not make the claim', () => {
    const preview = withdrawal(site, 'claim', {at: '2026-09-01'})
    expect(preview).toMatchObject({document: {title: 'It helps'}, at: '2026-09-01', effect: 'page-gives-way'})
    expect(preview?.pages.map(({address, kind, words}) => [address, kind, words])).toEqual([
      ['/treatments/lines', 'gives-way', ['It helps']],
      ['/treatments/lips', 'gives-way', ['It helps']],
    ])
    expect(preview?.pages.map(({sentences}) => sentences)).toEqual([['It helps.'], ['It helps.']])
  })

  it('shows the passages before and after where the sentence is dropped', () => {
    const preview = withdrawal(site, 'claim', {effect: 'drop-sentence'})
    expect(preview?.pages).toMatchObject([
      {kind: 'shortened', passages: [{before: 'First. It helps. Last.', after: 'First. Last.'}]},
      {kind: 'gives-way', passages: []},
    ])
  })

  it('lists what a check on that day would find because of it, and nothing else', () => {
    const worse = {...site, pages: [...site.pages, page('late', ['Typed*'], {nextReview: '2026-08-01'})]}
    const preview = withdrawal(worse, 'claim', {at: '2026-09-01'})
    expect(preview?.findings.map(({rule, document}) => `${rule} ${document.id}`)).toEqual([
      'claim-no-longer-valid lines',
      'claim-no-longer-valid lips',
      'ended-claim-in-use claim',
    ])
  })

  it('changes nothing, and knows no claim that does not exist', () => {
    expect(site.library.claims.get('claim')?.withdrawn).toBeUndefined()
    expect(withdrawal(site, 'nobody')).toBeUndefined()
  })
})
