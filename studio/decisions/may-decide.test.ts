import {approvalOf, approvalStatus} from '@caveat/claims'
import {isOwnWork, rolesFor} from './may-decide.ts'

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
    expect(isOwnWork(dana, policy, 'u-dana')).toBe(true)
    expect(isOwnWork(dana, {fourEyes: false}, 'u-dana')).toBe(false)
    expect(isOwnWork(dana, policy, 'u-ben')).toBe(false)
    expect(isOwnWork({who: 'Dana'}, policy, undefined)).toBe(false)
  })
})
