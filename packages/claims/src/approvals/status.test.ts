import {check} from '../check.ts'
import {recordOf} from '../decisions/record.ts'
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
const policy = {requiredApprovals: ['medical', 'legal'], fourEyes: false, timeZone: 'UTC'} as const

type Given = Partial<Pick<Approval, 'decision' | 'comment' | 'until' | 'userId' | 'author'>>

const decide = (
  role: Approval['role'],
  who: string,
  at = '2026-03-01T10:00:00Z',
  given: Given = {},
  of: Subject = subject,
): Approval => approvalOf(of, {role, who, at, decision: 'approved', ...given})

/** As the store keeps it that wrote it at this moment. */
const stored = (record: Approval, _createdAt = record.at): Approval => ({
  ...record,
  _createdAt,
  _updatedAt: _createdAt,
})

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
    const nothing = {requiredApprovals: [], fourEyes: true, timeZone: 'UTC'}
    expect(approvalStatus(subject, [], nothing, '2026-06-01').approved).toBe(true)
  })

  it('is not that of another subject', () => {
    const other = {...subject, document: {...subject.document, id: 'other'}}
    expect(statesOf([decide('medical', 'Ada', undefined, {}, other), ben])).toEqual([
      'medical missing',
      'legal approved',
    ])
  })

  it('is stale when the state differs, naming the field with both values', () => {
    const old = decide('medical', 'Ada', '2026-03-01T10:00:00Z', {}, subjectWith('It may help'))
    const [medical] = approvalStatus(subject, [old, ben], policy, '2026-06-01').roles
    expect(medical).toMatchObject({
      state: 'stale',
      changes: [{field: 'wordings', before: 'It may help', after: 'It helps'}],
    })
  })

  it('is not made stale by where the document came from', () => {
    const old = decide('medical', 'Ada', undefined, {}, subjectWith('It helps', {imported: true}))
    expect(statesOf([old, ben])[0]).toBe('medical approved')
  })

  describe('and a withdrawal', () => {
    const withdrawn = (at: string) => subjectWith('It helps', {withdrawn: {at, reason: 'new data'}})
    const onWithdrawn = decide('medical', 'Ada', undefined, {}, withdrawn('2026-09-01'))
    const stateOn = (of: Subject, approval: Approval) =>
      approvalStatus(of, [approval, ben], policy, '2026-06-01').roles[0]

    it.each([
      ['taken back', withdrawn('2026-09-01'), ada],
      ['taken back sooner', withdrawn('2026-08-01'), onWithdrawn],
    ])('stays when the claim is %s', (_what, of, approval) => {
      expect(stateOn(of, approval)?.state).toBe('approved')
    })

    it.each([
      ['brought back', subject],
      ['kept for longer', withdrawn('2026-10-01')],
    ])('is stale when the claim is %s', (_what, of) => {
      expect(stateOn(of, onWithdrawn)).toMatchObject({state: 'stale', changes: [{path: 'withdrawn'}]})
    })

    it('is stale when the claim was withdrawn in between, also where its words are what was approved', () => {
      const back = {...subject, bringsBackSince: '2026-04-01T00:00:00Z'}
      expect(stateOn(back, ada)).toMatchObject({state: 'stale', changes: [{path: 'withdrawn'}]})
      expect(stateOn(back, decide('medical', 'Ada', '2026-04-02T00:00:00Z'))?.state).toBe('approved')
    })
  })

  it('counts up to the day before its until-date', () => {
    const limited = decide('medical', 'Ada', undefined, {until: '2026-06-01'})
    expect(statesOf([limited, ben], '2026-05-31')[0]).toBe('medical approved')
    expect(statesOf([limited, ben], '2026-06-01')[0]).toBe('medical expired')
  })

  it('follows the latest decision by the moment, whatever its zone and place in the list', () => {
    const refused = decide('medical', 'Ada', '2026-03-01T11:30:00+02:00', {decision: 'rejected'})
    expect(statesOf([ada, refused, ben])[0]).toBe('medical approved')
    const later = decide('medical', 'Ada', '2026-03-01T12:30:00+02:00', {decision: 'rejected'})
    expect(statesOf([later, ada, ben])[0]).toBe('medical rejected')
  })

  it('does not know of decisions that were made later than the day that is asked about', () => {
    const late = decide('medical', 'Ada', '2026-03-01T10:00:00Z')
    expect(statesOf([late, ben], '2026-02-28')).toEqual(['medical missing', 'legal missing'])
    // 1 March has begun in Auckland when it is still February in UTC.
    const early = decide('medical', 'Ada', '2026-02-28T12:00:00Z')
    expect(statesOf([early], '2026-02-28')[0]).toBe('medical approved')
    expect(statesOf([early], '2026-02-28', {timeZone: 'Pacific/Auckland'})[0]).toBe('medical missing')
  })

  it('goes by when the store wrote a decision, so that none outvotes a later one by its date', () => {
    const dated = stored(decide('medical', 'Ada', '2026-03-02T09:00:00Z'), '2026-03-01T10:00:00Z')
    const refused = stored(decide('medical', 'Ben', '2026-03-01T11:00:00Z', {decision: 'rejected'}))
    expect(statesOf([refused, dated, ben])[0]).toBe('medical rejected')
    const far = stored(decide('medical', 'Ada', '2099-01-01T00:00:00Z'), '2026-03-01T10:00:00Z')
    expect(statesOf([far, ben])[0]).toBe('medical altered')
    expect(statesOf([far, refused, ben])[0]).toBe('medical rejected')
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

  it('tells people apart by their accounts, and by names without what nobody sees where there are none', () => {
    const asked = {fourEyes: true}
    const of = (first: Approval, second: Approval) => statesOf([first, second], '2026-06-01', asked)[0]
    const [one, two] = [{userId: 'u1'}, {userId: 'u2'}]
    expect(of(decide('medical', 'Ada', undefined, one), decide('legal', 'Ben', undefined, one))).toBe(
      'medical same-person',
    )
    expect(of(decide('medical', 'Ada', undefined, one), decide('legal', 'Ada', undefined, two))).toBe(
      'medical approved',
    )
    expect(of(ada, decide('legal', 'A\u200bda\u00ad', undefined, two))).toBe('medical same-person')
  })

  it('is not that of whoever last changed it, also where one role is required, if four eyes are asked for', () => {
    const own = decide('medical', 'Ada', undefined, {userId: 'u1', author: 'u1'})
    const one = {requiredApprovals: ['medical']}
    expect(statesOf([own], '2026-06-01', one)).toEqual(['medical approved'])
    expect(statesOf([own], '2026-06-01', {...one, fourEyes: true})).toEqual(['medical own-work'])
  })

  it('does not count alone where nobody knows who last changed it, if four eyes are asked for', () => {
    const one = {requiredApprovals: ['medical']}
    const known = decide('medical', 'Ada', undefined, {userId: 'u1', author: 'u2'})
    expect(statesOf([ada], '2026-06-01', one)).toEqual(['medical approved'])
    expect(statesOf([known], '2026-06-01', {...one, fourEyes: true})).toEqual(['medical approved'])
    expect(statesOf([ada], '2026-06-01', {...one, fourEyes: true})).toEqual(['medical author-unknown'])
    expect(findings([ada], {...one, fourEyes: true}).map(({message}) => message)).toEqual([
      expect.stringMatching(/^Ada gave the medical approval, but who last changed this is not known/),
    ])
    // Of two people at least one did not write it.
    expect(statesOf([ada, ben], '2026-06-01', {fourEyes: true})).toEqual([
      'medical approved',
      'legal approved',
    ])
  })

  it('does not rest on a record that was changed afterwards, or that lies where the public can read it', () => {
    const written = stored(ada, '2026-03-01T10:00:01Z')
    expect(statesOf([written, ben])[0]).toBe('medical approved')
    expect(statesOf([{...written, _updatedAt: '2026-03-02T10:00:00Z'}, ben])[0]).toBe('medical altered')
    expect(statesOf([{...ada, _id: 'approval-1'}, ben])[0]).toBe('medical altered')
  })

  it('does not rest on a record that holds something else under the same id, or whose id says nothing', () => {
    const other = decide('medical', 'Ada', undefined, {}, subjectWith('It cures'))
    expect(statesOf([{...other, state: ada.state}, ben])[0]).toBe('medical altered')
    expect(statesOf([{...ada, until: '2027-01-01'}, ben])[0]).toBe('medical altered')
    expect(statesOf([{...ada, _id: 'approval.claim.20260301T100000000Z.5f3c0d1e'}, ben])[0]).toBe(
      'medical altered',
    )
  })

  it('is the same record after the store has trimmed it and left out what is blank', () => {
    const written = decide('medical', ' Ada ', undefined, {comment: '  '})
    const {comment: _blank, ...kept} = written
    expect(statesOf([{...kept, who: 'Ada'}, ben])[0]).toBe('medical approved')
  })

  it('has a history in order of time that says what changed between the records', () => {
    const before = decide(
      'medical',
      'Ada',
      '2026-01-01T10:00:00Z',
      {decision: 'rejected'},
      subjectWith('It cures'),
    )
    const last = decide('legal', 'Ben', '2026-04-01T10:00:00Z')
    const {history} = approvalStatus(subject, [last, ada, before], policy, '2026-06-01')
    expect(history.map(({approval, changes}) => [approval.who, changes.map(({field}) => field)])).toEqual([
      ['Ada', []],
      ['Ada', ['wordings']],
      ['Ben', []],
    ])
  })

  it('differs as a whole where the kept state cannot be read', () => {
    const {state: _state, ...rest} = ada
    const unreadable = recordOf('approval', {...rest, state: 'not json'})
    expect(statesOf([unreadable, ben])[0]).toBe('medical stale')
  })
})

describe('the record of a decision', () => {
  it('lies behind a dot, under an id that sorts by time, and is the same when the button is pressed twice', () => {
    expect(ada._id).toMatch(/^approval\.claim\.20260301T100000000Z\.[0-9a-f]{32}$/)
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
    const refused = decide('medical', 'Ada', undefined, {
      ...{decision: 'rejected', comment: 'The study is too small.'},
    })
    const ended = decide('legal', 'Ben', '2025-03-01T10:00:00Z', {until: '2026-01-01'})
    expect(findings([refused, ended]).map(({message}) => message)).toEqual([
      expect.stringContaining('Ada refused the medical approval on 2026-03-01: “The study is too small.”'),
      expect.stringContaining('legal approval by Ben counted until 2026-01-01'),
    ])
  })

  it('say that an approval with an end that had come never counted', () => {
    const never = decide('medical', 'Ada', undefined, {until: '2026-02-01'})
    expect(findings([never, ben]).map(({message}) => message)).toEqual([
      expect.stringContaining('with an end, 2026-02-01, that had come by then: it never counted'),
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
    const on = (at: string) => {
      const claims = [exampleClaim({withdrawn: {at, reason: 'new data'}})]
      return check(exampleSite({claims, subjects: () => [subject], policy, today: '2026-06-01'}))
    }
    expect(on('2026-06-01')).toEqual([])
    // A day that is far off is no way past the approval.
    expect(on('2026-06-02').map(({rule}) => rule)).toEqual(['approval-required', 'approval-required'])
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
