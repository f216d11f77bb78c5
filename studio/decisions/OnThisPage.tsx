import {Button, Card, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import type {Report} from '../validation/report.ts'
import {roleInWords} from './words.ts'

/** Which claims and disclaimers on the page lack an approval, and the way to give them all at once. */
export function OnThisPage({
  parts,
  approvals,
  onApprove,
}: Pick<Report, 'parts' | 'approvals'> & {readonly onApprove: (() => void) | undefined}) {
  const waiting = parts.filter((part) => !part.approvals.approved)
  const lacks = waiting.length > 0 || approvals?.approved === false
  return (
    <Stack as="section" gap={3} data-testid="on-this-page">
      <Heading as="h3" size={0}>
        On this page
      </Heading>
      <Text as="p" size={1}>
        {waiting.length === 0
          ? 'No claim or disclaimer on this page lacks an approval.'
          : `${waiting.length} of ${parts.length} claims and disclaimers on this page lack an approval, as they are published.`}
      </Text>
      <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {waiting.map(({subject: {document}, approvals: {roles}}) => (
          <Card as="li" key={document.id} padding={3} radius={2} border>
            <Stack gap={2}>
              <Text size={1} weight="medium">
                <IntentLink intent="edit" params={{id: document.id, type: document.type}}>
                  {document.title}
                </IntentLink>
              </Text>
              {roles
                .filter(({state}) => state !== 'approved')
                .map(({role, state}) => (
                  <Text key={role} size={1} muted>
                    {roleInWords(role, state)}
                  </Text>
                ))}
            </Stack>
          </Card>
        ))}
      </Stack>
      {lacks && (
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text="Approve the page and everything on it…"
          disabled={onApprove === undefined}
          onClick={onApprove}
        />
      )}
    </Stack>
  )
}
