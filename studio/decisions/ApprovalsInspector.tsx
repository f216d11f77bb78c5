import type {HistoryEntry, RoleStatus} from '@caveat/claims'
import {Badge, Box, Button, Card, Flex, Heading, Inline, Stack, Text} from '@sanity/ui'
import type {DocumentInspectorProps} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'
import {useReport} from '../findings/use-report.ts'
import {roleName} from '../schemas/roles.ts'
import type {Report} from '../validation/report.ts'
import {Changes} from './Changes.tsx'
import {OnThisPage} from './OnThisPage.tsx'
import {useApproving} from './use-approving.tsx'
import {useApprovingPage} from './use-approving-page.tsx'
import {discountInWords, stateWords} from './words.ts'

type Around = {readonly documentType: string} & Pick<Report, 'titleOf'>

const Role = ({role, state, approval, changes, ...around}: RoleStatus & Around) => (
  <Card as="li" padding={3} radius={2} border tone={stateWords[state].tone}>
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {roleName(role)}
      </Text>
      <Text size={1}>
        {stateWords[state].text}
        {approval !== undefined && ` · ${approval.who}, ${approval.at.slice(0, 10)}`}
        {approval?.until !== undefined && ` · until ${approval.until}`}
      </Text>
      {changes.length > 0 && <Changes changes={changes} {...around} />}
    </Stack>
  </Card>
)

const Entry = ({approval, changes, discounted, ...around}: HistoryEntry & Around) => (
  <Card as="li" padding={3} radius={2} border>
    <Stack gap={3}>
      <Inline gap={2}>
        <Badge tone={approval.decision === 'approved' ? 'positive' : 'critical'}>{approval.decision}</Badge>
        <Text size={1} muted>
          {approval.at.slice(0, 16).replace('T', ' ')}
        </Text>
      </Inline>
      <Text size={1}>
        <strong>{approval.who}</strong>, {roleName(approval.role).toLowerCase()}
        {approval.until !== undefined && `, until ${approval.until}`}
      </Text>
      {approval.comment !== undefined && <Text size={1}>{approval.comment}</Text>}
      {discounted !== undefined && <Text size={1}>{discountInWords(discounted)}</Text>}
      {changes.length > 0 && (
        <>
          <Text size={1} muted>
            Changed since the decision before
          </Text>
          <Changes changes={changes} {...around} />
        </>
      )}
    </Stack>
  </Card>
)

const list = {listStyle: 'none', margin: 0, padding: 0} as const

/** Who has approved the document that is open, as it is now, and every decision that was ever taken on it. */
export function ApprovalsInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const {report, isDraft} = useReport(documentId, documentType)
  const {start, dialog} = useApproving(documentId, documentType)
  const page = useApprovingPage({report, isDraft})
  const approvals = report?.approvals
  const around = {documentType, titleOf: report?.titleOf ?? (() => undefined)}
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        as="header"
        title="Approvals"
        closeButtonLabel="Close approvals"
        onClose={onClose}
      />
      <Card flex={1} overflow="auto" padding={4} data-testid="approvals">
        <Stack gap={5}>
          {report !== undefined && approvals === undefined && (
            <Text as="p" size={1}>
              Something is missing here, so that it cannot be approved yet. “Findings” says what.
            </Text>
          )}
          {approvals !== undefined && (
            <>
              <Stack as="section" gap={3}>
                <Heading as="h3" size={0}>
                  {isDraft ? 'The draft, as it is now' : 'What is published'}
                </Heading>
                {approvals.roles.length === 0 && (
                  <Text as="p" size={1}>
                    The site settings ask for no approval. It can be approved all the same.
                  </Text>
                )}
                <Stack as="ul" gap={3} style={list}>
                  {approvals.roles.map((status) => (
                    <Role key={status.role} {...status} {...around} />
                  ))}
                </Stack>
                <Box>
                  <Button
                    fontSize={1}
                    padding={2}
                    mode="ghost"
                    text="Approve…"
                    disabled={start === undefined}
                    onClick={start}
                  />
                </Box>
              </Stack>
              {documentType === 'treatment' && report !== undefined && (
                <OnThisPage {...report} onApprove={page.start} />
              )}
              <Stack as="section" gap={3}>
                <Heading as="h3" size={0}>
                  History
                </Heading>
                {approvals.history.length === 0 && (
                  <Text as="p" size={1} muted>
                    Nobody has decided on it yet.
                  </Text>
                )}
                <Stack as="ol" gap={3} style={list}>
                  {approvals.history.toReversed().map((entry) => (
                    <Entry key={entry.approval._id} {...entry} {...around} />
                  ))}
                </Stack>
              </Stack>
            </>
          )}
        </Stack>
      </Card>
      {dialog}
      {page.dialog}
    </Flex>
  )
}
