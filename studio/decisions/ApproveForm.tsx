import {type ApprovalRole, dayAt, daysAfter, type Subject} from '@caveat/claims'
import {Button, Card, Flex, Grid, Radio, Select, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {useState} from 'react'
import {roleName} from '../schemas/roles.ts'
import type {Report} from '../validation/report.ts'
import {Changes} from './Changes.tsx'
import {Content} from './Content.tsx'
import {Field} from './Field.tsx'
import {type NoSecondPair, noSecondPair, rolesFor} from './may-decide.ts'
import type {Decider} from './use-decider.ts'
import {useGrantedRoles} from './use-granted-roles.ts'

export type Decided = {
  readonly role: ApprovalRole
  readonly decision: 'approved' | 'rejected'
  readonly comment?: string
  readonly until?: string
}

/** What the form decides on, held as it was when it was opened. */
export type OnWhat = {
  readonly subject: Subject
  readonly report: Report
  readonly isDraft: boolean
  /** The account that last changed it, where that is known. */
  readonly author: string | undefined
}

const needed = (role: ApprovalRole, required: readonly ApprovalRole[]) =>
  `${roleName(role)}${required.includes(role) ? ' (needed)' : ''}`

const whyNot: Readonly<Record<NoSecondPair, string>> = {
  'own-work':
    'You were the last to change this, and the site settings ask for different people: your approval would not count. Ask somebody else.',
  'author-unknown':
    'Who last changed this is not known, and the site settings ask for different people: nothing would show that there were two. Change it anew, and let somebody else approve that.',
}

/** Asks in which role, whether, with which comment and until when. */
export function ApproveForm({
  on: {subject, report, isDraft, author},
  decider,
  onDecide,
  onCancel,
}: {
  readonly on: OnWhat
  readonly decider: Decider
  readonly onDecide: (decided: Decided) => Promise<void>
  readonly onCancel: () => void
}) {
  const {policy, titleOf} = report
  const required = policy.requiredApprovals
  const roles = rolesFor(decider, policy, report.approvals, useGrantedRoles())
  const statuses = report.approvals?.roles ?? []
  const firstOpen = statuses.find(({state, role}) => state !== 'approved' && roles.includes(role))?.role
  const lacking = noSecondPair(decider, policy, author)
  const today = dayAt(new Date(), policy.timeZone)
  const [asked, setRole] = useState<ApprovalRole>()
  const role = roles.find((each) => each === asked) ?? firstOpen ?? roles[0]
  const [decision, setDecision] = useState<Decided['decision']>('approved')
  const [comment, setComment] = useState('')
  const [until, setUntil] = useState('')
  const [storing, setStoring] = useState(false)
  const changes = statuses.find((status) => status.role === role)?.changes ?? []
  const lacksReason = decision === 'rejected' && comment.trim() === ''
  const hasEnded = decision === 'approved' && until !== '' && until <= today
  const notAllowed = decision === 'approved' && lacking !== undefined
  const decide = () => {
    if (role === undefined) return
    setStoring(true)
    onDecide({
      role,
      decision,
      ...(comment.trim() === '' ? {} : {comment: comment.trim()}),
      ...(until === '' || decision === 'rejected' ? {} : {until}),
    }).finally(() => setStoring(false))
  }

  return (
    <Stack gap={4}>
      <Card padding={3} radius={2} border overflow="auto" style={{maxHeight: '30vh'}} tabIndex={0}>
        <Stack gap={4}>
          <Text size={1} muted>
            {isDraft
              ? 'You decide on the draft, exactly as it stands here. It is what “Publish” would publish.'
              : 'There is no draft: you decide on what is published, exactly as it stands here.'}
          </Text>
          <Content subject={subject} titleOf={titleOf} />
        </Stack>
      </Card>
      {changes.length > 0 && (
        <Stack gap={3}>
          <Text size={1} weight="medium">
            Changed since the last decision in this role
          </Text>
          <Changes changes={changes} documentType={subject.document.type} titleOf={titleOf} />
        </Stack>
      )}
      <Grid gridTemplateColumns={2} gap={4}>
        <Field label="Your role" id="approve-role">
          <Select
            id="approve-role"
            value={role}
            onChange={({currentTarget}) => setRole(roles.find((each) => each === currentTarget.value))}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {needed(each, required)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Approved until (may be empty)" id="approve-until">
          <TextInput
            id="approve-until"
            type="date"
            min={daysAfter(today, 1)}
            value={until}
            disabled={decision === 'rejected'}
            onChange={({currentTarget}) => setUntil(currentTarget.value)}
          />
        </Field>
      </Grid>
      <Flex gap={5} role="radiogroup" aria-label="Decision">
        {(['approved', 'rejected'] as const).map((each) => (
          <Flex key={each} as="label" gap={2} align="center">
            <Radio name="approve-decision" checked={decision === each} onChange={() => setDecision(each)} />
            <Text size={1}>{each === 'approved' ? 'Approve' : 'Reject'}</Text>
          </Flex>
        ))}
      </Flex>
      <Field
        label={decision === 'rejected' ? 'What has to change' : 'Comment (may be empty)'}
        id="approve-comment"
      >
        <TextArea
          id="approve-comment"
          rows={2}
          value={comment}
          onChange={({currentTarget}) => setComment(currentTarget.value)}
        />
      </Field>
      {hasEnded && (
        <Text size={1} role="alert">
          An approval until {until} would count on no day. Choose a day after today, or leave it empty.
        </Text>
      )}
      {role === undefined && (
        <Text size={1} role="alert">
          Your account may decide in no role.
        </Text>
      )}
      {notAllowed && (
        <Text size={1} role="alert">
          {whyNot[lacking]}
        </Text>
      )}
      <Text size={1} muted>
        It is recorded with your name ({decider.who}) and cannot be changed afterwards. Choose the role that
        you answer for.
      </Text>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onCancel} />
        <Button
          tone={decision === 'approved' ? 'positive' : 'critical'}
          text={decision === 'approved' ? 'Record the approval' : 'Record the rejection'}
          disabled={storing || lacksReason || hasEnded || notAllowed || role === undefined}
          loading={storing}
          onClick={decide}
        />
      </Flex>
    </Stack>
  )
}
