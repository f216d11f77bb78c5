import type {ApprovalRole} from '@caveat/claims'
import {Button, Card, Checkbox, Flex, Select, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {roleName} from '../schemas/roles.ts'
import {Changes} from './Changes.tsx'
import {Content} from './Content.tsx'
import {Field} from './Field.tsx'
import {type OnPage, type PagePart, type Waiting, waitingFor} from './page-parts.ts'
import type {Decider} from './use-decider.ts'
import {useGrantedRoles} from './use-granted-roles.ts'
import {stateWords} from './words.ts'

export type Chosen = {readonly role: ApprovalRole; readonly parts: readonly PagePart[]}

const kinds: Readonly<Record<string, string>> = {
  treatment: 'Page',
  claim: 'Claim',
  disclaimer: 'Disclaimer',
}

const reasons = {
  'own-work': 'You were the last to change this: somebody else has to approve it.',
  'author-unknown':
    'Who last changed this is not known, so nothing would show that two people looked at it. Change it anew, and let somebody else approve that.',
  'other-role': 'You approved this in another role: somebody else has to approve it in this one.',
}

function Row({
  part: {subject, approvals, isDraft, notBy},
  role,
  titleOf,
  chosen,
  onChoose,
}: {
  readonly part: Waiting
  readonly role: ApprovalRole | undefined
  readonly titleOf: OnPage['report']['titleOf']
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}) {
  const {document} = subject
  const status = approvals.roles.find((each) => each.role === role)
  const kind = `${kinds[document.type] ?? document.type}${isDraft ? ', the draft' : ', as published'}`
  return (
    <Card as="li" padding={3} radius={2} border>
      <Stack gap={3}>
        <Flex as="label" gap={3} align="flex-start">
          <Checkbox
            checked={chosen}
            disabled={notBy !== undefined}
            onChange={({currentTarget}) => onChoose(currentTarget.checked)}
          />
          <Stack gap={2} flex={1}>
            <Text size={1} weight="medium">
              {document.title}
            </Text>
            <Text size={1} muted>
              {kind}
              {status !== undefined && ` · ${stateWords[status.state].text}`}
            </Text>
            {notBy !== undefined && <Text size={1}>{reasons[notBy]}</Text>}
          </Stack>
        </Flex>
        {status !== undefined && status.changes.length > 0 && (
          <Changes changes={status.changes} documentType={document.type} titleOf={titleOf} />
        )}
        <details>
          <summary>
            <Text as="span" size={1}>
              What you approve, word for word
            </Text>
          </summary>
          <Card paddingTop={3}>
            <Content subject={subject} titleOf={titleOf} />
          </Card>
        </details>
      </Stack>
    </Card>
  )
}

/** Asks in which role, and of what on the page; everything that still lacks it is chosen at first. */
export function ApprovePageForm({
  on,
  decider,
  onDecide,
  onCancel,
}: {
  readonly on: OnPage
  readonly decider: Decider
  readonly onDecide: (chosen: Chosen) => Promise<void>
  readonly onCancel: () => void
}) {
  const granted = useGrantedRoles()
  const requiredApprovals = on.report.policy.requiredApprovals.filter((each) => granted.includes(each))
  const mayIn = (role: ApprovalRole) => waitingFor(role, on, decider).filter(({notBy}) => notBy === undefined)
  const [asked, setRole] = useState<ApprovalRole>()
  const likely = requiredApprovals.find((each) => mayIn(each).length > 0) ?? requiredApprovals[0]
  const role = requiredApprovals.find((each) => each === asked) ?? likely
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [storing, setStoring] = useState(false)
  const waiting = role === undefined ? [] : waitingFor(role, on, decider)
  const parts = (role === undefined ? [] : mayIn(role)).filter(
    ({subject}) => !leftOut.has(subject.document.id),
  )
  const choose = (id: string, chosen: boolean) =>
    setLeftOut((before) => new Set(chosen ? [...before].filter((each) => each !== id) : [...before, id]))
  const decide = () => {
    if (role === undefined) return
    setStoring(true)
    onDecide({role, parts}).finally(() => setStoring(false))
  }

  return (
    <Stack gap={4}>
      <Field label="Your role" id="approve-page-role">
        <Select
          id="approve-page-role"
          value={role}
          onChange={({currentTarget}) =>
            setRole(requiredApprovals.find((each) => each === currentTarget.value))
          }
        >
          {requiredApprovals.map((each) => (
            <option key={each} value={each}>
              {roleName(each)}
            </option>
          ))}
        </Select>
      </Field>
      {role === undefined && <Text size={1}>You may approve in none of the roles that are asked for.</Text>}
      {role !== undefined && waiting.length === 0 && (
        <Text size={1}>Nothing here waits for an approval in this role.</Text>
      )}
      <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {waiting.map((part) => (
          <Row
            key={part.subject.document.id}
            part={part}
            role={role}
            titleOf={on.report.titleOf}
            chosen={parts.some(({subject}) => subject === part.subject)}
            onChoose={(chosen) => choose(part.subject.document.id, chosen)}
          />
        ))}
      </Stack>
      <Text size={1} muted>
        Each is recorded on its own, with your name ({decider.who}), and cannot be changed afterwards. Choose
        the role that you answer for.
      </Text>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onCancel} />
        <Button
          tone="positive"
          text={parts.length === 1 ? 'Record 1 approval' : `Record ${parts.length} approvals`}
          disabled={storing || parts.length === 0}
          loading={storing}
          onClick={decide}
        />
      </Flex>
    </Stack>
  )
}
