import {check} from '../check.ts'
import type {Approval} from '../decisions.ts'
import type {Subject} from '../site.ts'
import {exampleClaim, exampleSite} from '../testing/example.ts'
import {approvalOf} from './make-approval.ts'
import {approvalStatus} from './status.ts'

const subjectWith = (wording: string, more: object = {}): Subject => ({
  document: {id: 'claim', type: 'claim', title: wording},
  state: {wordings: [wording], labels: ['efficacy'], ...more},
})
const subject = subjectWith('It helps')
const policy = {requiredApprovals: ['medical', 'legal'], fourEyes: false} as const

const decide = (
  role: Approval['role'],
  who: string,
  at = '2026-03-01T10:00:00Z',
  given: Partial<Approval> = {},
  of: Subject = subject,
): Approval => ({...approvalOf(of, {role, who, at, decision: 'approved'}), ...given})

const ada = decide('medical', 'Ada')
const ben = decide('legal', 'Ben')

const statesOf = (approvals: readonly Approval[], today = '2026-06-01', asked: object = policy) =>
  approvalStatus(subject, approvals, {...policy, ...asked}, today).roles.map(
    ({role, state}) => `${role} ${state}`,
  )

const findings = (approvals: readonly Approval[], given: object = {}, of = subject) =>
  check(
    exampleSite({approvals, subjects: () => [of], policy: {...policy, ...given}, claims: [exampleClaim()]}),
  )

describe('the approval of a subject', () => {
  it('is there when the latest decision of every required role approved today’s state', () => {
    expect(approvalStatus(subject, [ada, ben], policy, '2026-06-01').approved).toBe(true)
    expect(statesOf([ada])).toEqual(['medical approved', 'legal missing'])
    expect(approvalStatus(subject, [], {requiredApprovals: [], fourEyes: true}, '2026-06-01').approved).toBe(
      true,
    )
  })

  it('is not that of another subject', () => {
    expect(statesOf([{...ada, subject: 'other'}, ben])).toEqual(['medical missing', 'legal approved'])
  })

  it('is stale when the state differs, naming the field with both values', () => {
    const old = decide('medical', 'Ada', '2026-03-01T10:00:00Z', {}, subjectWith('It may help'))
    const [medical] = approvalStatus(subject, [old, ben], policy, '2026-06-01').roles
    expect(medical).toMatchObject({
      state: 'stale',
      changes: [{field: 'wordings', before: 'It may help', after: 'It helps'}],
    })
  })

  it('is not made stale by a withdrawal or by where the document came from', () => {
    const old = decide(
      'medical',
      'Ada',
      '2026-03-01T10:00:00Z',
      {},
      subjectWith('It helps', {imported: true}),
    )
    const withdrawn = subjectWith('It helps', {withdrawn: {at: '2026-09-01', reason: 'new data'}})
    expect(approvalStatus(withdrawn, [old, ben], policy, '2026-06-01').approved).toBe(true)
  })

  it('counts up to the day before its until-date', () => {
    const limited = {...ada, until: '2026-06-01'}
    expect(statesOf([limited, ben], '2026-05-31')[0]).toBe('medical approved')
    expect(statesOf([limited, ben], '2026-06-01')[0]).toBe('medical expired')
  })

  it('follows the latest decision by the moment, whatever its zone and place in the list', () => {
    const refused = decide('medical', 'Ada', '2026-03-01T11:30:00+02:00', {decision: 'rejected'})
    expect(statesOf([ada, refused, ben])[0]).toBe('medical approved')
    expect(statesOf([{...refused, at: '2026-03-01T12:30:00+02:00'}, ada, ben])[0]).toBe('medical rejected')
  })

  it('needs different people for its roles where four eyes are asked for', () => {
    const both = [ada, decide('legal', ' ada ')]
    expect(statesOf(both)).toEqual(['medical approved', 'legal approved'])
    expect(statesOf(both, '2026-06-01', {fourEyes: true})).toEqual([
      'medical same-person',
      'legal same-person',
    ])
    expect(
      statesOf([...both, decide('legal', 'Ben', '2026-04-01T10:00:00Z')], '2026-06-01', {fourEyes: true}),
    ).toEqual(['medical approved', 'legal approved'])
  })

  it('does not rest on a record that was changed afterwards, or that lies where the public can read it', () => {
    const written = {_createdAt: '2026-03-01T10:00:01Z', _updatedAt: '2026-03-01T10:00:01.000Z'}
    expect(statesOf([{...ada, ...written}, ben])[0]).toBe('medical approved')
    expect(statesOf([{...ada, ...written, _updatedAt: '2026-03-02T10:00:00Z'}, ben])[0]).toBe(
      'medical altered',
    )
    expect(statesOf([{...ada, _id: 'approval-1'}, ben])[0]).toBe('medical altered')
  })

  it('has a history in order of time that says what changed between the records', () => {
    const before = decide(
      'medical',
      'Ada',
      '2026-01-01T10:00:00Z',
      {decision: 'rejected'},
      subjectWith('It cures'),
    )
    const last = {...ben, at: '2026-04-01T10:00:00Z'}
    const {history} = approvalStatus(subject, [last, ada, before], policy, '2026-06-01')
    expect(history.map(({approval, changes}) => [approval.who, changes.map(({field}) => field)])).toEqual([
      ['Ada', []],
      ['Ada', ['wordings']],
      ['Ben', []],
    ])
  })

  it('differs as a whole where the kept state cannot be read', () => {
    expect(statesOf([{...ada, state: 'not json'}, ben])[0]).toBe('medical stale')
  })
})

describe('the record of a decision', () => {
  it('lies behind a dot, under an id that sorts by time, and is the same when the button is pressed twice', () => {
    expect(ada._id).toMatch(/^approval\.claim\.20260301T100000000Z\.[0-9a-f]{8}$/)
    expect(decide('medical', 'Ada')).toEqual(ada)
    expect(decide('medical', 'Ben')._id).not.toBe(ada._id)
    expect(decide('medical', 'Ada', '2026-03-01T11:00:00Z')._id > ada._id).toBe(true)
  })

  it('is about the published document, also when the draft was decided on', () => {
    const draft = {...subject, document: {...subject.document, id: 'drafts.claim'}}
    expect(decide('medical', 'Ada', '2026-03-01T10:00:00Z', {}, draft)).toEqual(ada)
    expect(approvalStatus(draft, [ada, ben], policy, '2026-06-01').approved).toBe(true)
  })

  it('has an id that the store takes, however long that of its subject is', () => {
    const long = {...subject, document: {...subject.document, id: `${'x'.repeat(80)}.${'y'.repeat(47)}`}}
    const {_id} = decide('medical', 'Ada', '2026-03-01T10:00:00Z', {}, long)
    expect(_id.length).toBeLessThanOrEqual(128)
    expect(_id).not.toContain('..')
  })

  it('is refused for what is not approved and for a moment without zone', () => {
    const person = {...subject, document: {...subject.document, type: 'person'}}
    expect(() => decide('medical', 'Ada', '2026-03-01T10:00:00Z', {}, person)).toThrow(
      /type person is not approved/,
    )
    expect(() => decide('medical', 'Ada', '2026-03-01T10:00:00')).toThrow(/not a moment/)
  })
})

describe('the rules on approvals', () => {
  it('find nothing where no approval is required, or all are there', () => {
    expect(findings([], {requiredApprovals: []})).toEqual([])
    expect(findings([ada, ben])).toEqual([])
  })

  it('name the role that is missing', () => {
    expect(findings([ada])).toMatchObject([
      {
        rule: 'approval-required',
        severity: 'error',
        message: expect.stringContaining('legal approval and has none'),
      },
    ])
  })

  it('name the fields that changed, with what they said and say, and lead to the only one', () => {
    const [finding] = findings([ada, ben], {}, subjectWith('It helps everybody'))
    expect(finding).toMatchObject({path: 'wordings'})
    expect(finding?.message).toContain(
      'Ada gave the medical approval on 2026-03-01: wordings (“It helps” is now “It helps everybody”)',
    )
  })

  it('say who refused and why, and until when an approval counted', () => {
    const refused = {...ada, decision: 'rejected', comment: 'The study is too small.'} as const
    expect(findings([refused, {...ben, until: '2026-01-01'}]).map(({message}) => message)).toEqual([
      expect.stringContaining('Ada refused the medical approval on 2026-03-01: “The study is too small.”'),
      expect.stringContaining('legal approval by Ben counted until 2026-01-01'),
    ])
  })

  it('report one person in two roles once', () => {
    expect(findings([ada, decide('legal', 'Ada')], {fourEyes: true}).map(({message}) => message)).toEqual([
      expect.stringContaining('both the medical and the legal approval'),
    ])
  })

  it('report altered records', () => {
    expect(
      findings([{...ada, _id: 'approval-1'}, ben]).map(({rule, severity, document}) => [
        rule,
        severity,
        document.id,
      ]),
    ).toEqual([
      ['approval-required', 'error', 'claim'],
      ['approval-records', 'warning', 'approval-1'],
    ])
  })

  it('ask nobody to agree to a withdrawal', () => {
    const withdrawn = exampleClaim({withdrawn: {at: '2026-12-01', reason: 'new data'}})
    expect(check(exampleSite({claims: [withdrawn], subjects: () => [subject], policy}))).toEqual([])
  })

  it('stop what was imported and never approved as well', () => {
    const site = exampleSite({subjects: () => [subject], policy, legacy: new Set(['claim'])})
    expect(check(site).map(({severity}) => severity)).toEqual(['error', 'error'])
  })

  it('say that approvals could not be read, and not that they are missing', () => {
    const site = exampleSite({subjects: () => [subject], policy, decisionsRead: false})
    expect(check(site)).toMatchObject([
      {rule: 'approval-unreadable', severity: 'error', message: expect.stringContaining('SANITY_TOKEN')},
    ])
  })
})
