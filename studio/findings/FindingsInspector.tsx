import type {Finding} from '@caveat/claims'
import {Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import type {DocumentInspectorProps} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'
import {consequences, siteWide} from '../validation/findings.ts'
import {counted, sorted} from './count.ts'
import {FindingCard, OverriddenCard} from './FindingCard.tsx'
import {lapsedOn} from './lapsed.ts'
import {OverrideDialog} from './OverrideDialog.tsx'
import {useFindingActions} from './use-actions.ts'
import {useFullReport} from './use-full-report.ts'

const List = ({title, children}: {readonly title: string; readonly children: ReactNode}) => (
  <Stack as="section" gap={3}>
    <Heading as="h3" size={0}>
      {title}
    </Heading>
    <Stack as="ul" gap={3} style={{listStyle: 'none', margin: 0, padding: 0}}>
      {children}
    </Stack>
  </Stack>
)

/** What is to be known, and is not about a place in this document. */
const Told = ({title, messages}: {readonly title: string; readonly messages: readonly string[]}) =>
  messages.length === 0 ? null : (
    <List title={title}>
      {messages.map((message) => (
        <Card as="li" key={message} padding={3} radius={2} border tone="caution">
          <Text as="p" size={1}>
            {message}
          </Text>
        </Card>
      ))}
    </List>
  )

const keyOf = ({rule, path, span, message}: Finding) => `${rule} ${path} ${span?.from} ${message}`

/** Everything that the rules say about the document that is open, and what can be done about it. */
export function FindingsInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const {report, failed, document} = useFullReport(documentId, documentType)
  const {go, fix, override, takeBack} = useFindingActions()
  const [deciding, setDeciding] = useState<Finding>()
  const state = report?.state
  const card = (finding: Finding) => (
    <FindingCard
      key={keyOf(finding)}
      finding={finding}
      lapsed={report === undefined ? undefined : lapsedOn(finding, report)}
      onGo={go}
      onFix={fix}
      onOverride={state === undefined ? undefined : setDeciding}
    />
  )
  const {errors, warnings, hints, overridden} = report === undefined ? sorted({findings: []}) : sorted(report)
  const elsewhere = report === undefined ? [] : consequences(report)
  const everywhere = report === undefined ? [] : siteWide(report)
  const nothing = errors.length + warnings.length + elsewhere.length + everywhere.length === 0

  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        as="header"
        title="Findings"
        closeButtonLabel="Close findings"
        onClose={onClose}
      />
      <Card flex={1} overflow="auto" padding={4} data-testid="findings">
        <Stack gap={5}>
          {failed !== undefined && (
            <Card padding={3} radius={2} tone="caution" role="status">
              <Text size={1}>The content could not be checked: {failed} What stands below may be old.</Text>
            </Card>
          )}
          {report === undefined && document !== undefined && failed === undefined && (
            <Flex gap={3} align="center">
              <Spinner muted />
              <Text muted size={1}>
                Checking…
              </Text>
            </Flex>
          )}
          {report !== undefined && nothing && (
            <Text as="p" size={1} role="status">
              Nothing to mend: the rules have nothing against this as it stands.
            </Text>
          )}
          {errors.length > 0 && (
            <List title={`${counted(errors.length, 'error')}: mend before you publish`}>
              {errors.map(card)}
            </List>
          )}
          {warnings.length > 0 && (
            <List title={`${counted(warnings.length, 'warning')}: look, and mend or decide`}>
              {warnings.map(card)}
            </List>
          )}
          {hints.length > 0 && (
            <List title={`${counted(hints.length, 'hint')}: may be claims, and stop nothing`}>
              {hints.map(card)}
            </List>
          )}
          <Told title="The whole site" messages={everywhere} />
          <Told title="If you publish this" messages={elsewhere} />
          {overridden.length > 0 && (
            <List title="Published all the same">
              {overridden.map((finding) => (
                <OverriddenCard
                  key={keyOf(finding)}
                  finding={finding}
                  onTakeBack={() => takeBack(finding, report?.overrides ?? [])}
                />
              ))}
            </List>
          )}
        </Stack>
      </Card>
      {deciding !== undefined && state !== undefined && (
        <OverrideDialog
          finding={deciding}
          onClose={() => setDeciding(undefined)}
          onDecide={async (reason) => {
            if (await override(deciding, state, reason)) setDeciding(undefined)
          }}
        />
      )}
    </Flex>
  )
}
