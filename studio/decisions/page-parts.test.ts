import {type Approval, approvalOf, approvalStatus, type Subject} from '@caveat/claims'
import type {Report} from '../validation/report.ts'
import {pageParts, waitingFor} from './page-parts.ts'

const policy = {
  ...{markets: [], timeZone: 'UTC', fourEyes: true},
  warnings: 'publish',
  requiredApprovals: ['medical', 'legal'],
} as const
const of = (id: string, type: string): Subject => ({document: {id, type, title: id}, state: {name: id}})
const [page, claim, disclaimer] = [of('page', 'treatment'), of('claim', 'claim'), of('note', 'disclaimer')]
const dana = {who: 'Dana', userId: 'u-dana'}
const approve = (subject: Subject, role: Approval['role'], who = dana) =>
  approvalOf(subject, {...who, role, decision: 'approved', at: '2026-02-01T10:00:00Z'})
const ben = {who: 'Ben', userId: 'u-ben'}

const given = [approve(claim, 'medical'), approve(disclaimer, 'medical'), approve(disclaimer, 'legal', ben)]
const statusOf = (subject: Subject) => approvalStatus(subject, given, policy, '2026-03-01')
const report: Report = {
  ...{findings: [], siteWide: [], elsewhere: [], users: 0, policy, overrides: []},
  ...{subject: page, approvals: statusOf(page), titleOf: () => undefined},
  parts: [claim, disclaimer].map((subject) => ({subject, approvals: statusOf(subject)})),
}

describe('a page and what is on it', () => {
  const parts = pageParts(report, true)
  const waiting = (role: 'medical' | 'legal', author?: string) =>
    waitingFor(role, {report, parts: parts.map((part) => ({...part, author}))}, dana).map(
      ({subject, notBy}) => [subject.document.id, notBy],
    )

  it('waits as far as approvals are missing, the page as its draft, the rest as published', () => {
    expect(parts.map(({subject, isDraft}) => [subject.document.id, isDraft])).toEqual([
      ['page', true],
      ['claim', false],
    ])
  })

  it('waits for each role on its own, and says what somebody may not approve', () => {
    expect(waiting('medical')).toEqual([['page', undefined]])
    expect(waiting('legal')).toEqual([
      ['page', undefined],
      ['claim', 'other-role'],
    ])
    expect(waiting('medical', dana.userId)).toEqual([['page', 'own-work']])
  })
})
