import {approvalOf, approvalStatus} from '@caveat/claims'
import {noSecondPair, rolesFor} from './may-decide.ts'

const subject = {document: {id: 'claim-a', type: 'claim', title: 'A'}, state: {wordings: ['A']}}
const policy = {requiredApprovals: ['medical', 'legal'], fourEyes: true, timeZone: 'UTC'} as const
const [dana, ben] = [
  {who: 'Dana', userId: 'u-dana'},
  {who: 'Ben', userId: 'u-ben'},
]
const medical = approvalOf(subject, {
  ...{...dana, role: 'medical', decision: 'approved', at: '2026-02-01T10:00:00Z'},
})
const approvals = approvalStatus(subject, [medical], policy, '2026-03-01')

describe('somebody who decides', () => {
  it('is offered every role, the required ones first', () => {
    expect(rolesFor(ben, policy, approvals)).toEqual(['medical', 'legal', 'brand'])
    expect(rolesFor(dana, {...policy, fourEyes: false}, approvals)).toEqual(['medical', 'legal', 'brand'])
  })

  it('is not offered a second role where four eyes are asked for', () => {
    expect(rolesFor(dana, policy, approvals)).toEqual(['medical'])
  })

  it('does not approve what they wrote where four eyes are asked for', () => {
    expect(noSecondPair(dana, policy, 'u-dana')).toBe('own-work')
    expect(noSecondPair(dana, {...policy, fourEyes: false}, 'u-dana')).toBeUndefined()
    expect(noSecondPair(dana, policy, 'u-ben')).toBeUndefined()
  })

  it('does not approve alone what nobody knows the author of where four eyes are asked for', () => {
    const one = {...policy, requiredApprovals: ['medical']} as const
    expect(noSecondPair(dana, one, undefined)).toBe('author-unknown')
    expect(noSecondPair(dana, {...one, fourEyes: false}, undefined)).toBeUndefined()
    // The second of two people shows it.
    expect(noSecondPair(dana, policy, undefined)).toBeUndefined()
  })

  it('is offered no role in which the store takes nothing from them', () => {
    expect(rolesFor(ben, policy, approvals, ['legal'])).toEqual(['legal'])
    expect(rolesFor(dana, policy, approvals, ['legal'])).toEqual([])
    expect(rolesFor(ben, policy, approvals, [])).toEqual([])
  })
})
