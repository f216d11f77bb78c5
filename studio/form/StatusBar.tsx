import {Button, Flex} from '@sanity/ui'
import {useDocumentPane} from 'sanity/structure'
import {approvalsInspectorName} from '../decisions/inspector.ts'
import {isDecidedOn} from '../decisions/types.ts'
import {roleInWords} from '../decisions/words.ts'
import {counted, inWords, toneOf} from '../findings/count.ts'
import {findingsInspectorName} from '../findings/inspector.ts'
import {useFullReport} from '../findings/use-full-report.ts'
import type {Report} from '../validation/report.ts'
import {usesInspectorName} from '../where-used/inspector.tsx'

const approvalsInWords = ({approvals}: Report): string => {
  if (approvals === undefined) return 'Cannot be approved yet'
  const waiting = approvals.roles.filter(({state}) => state !== 'approved')
  const [first] = waiting
  if (first !== undefined)
    return waiting.length === 1
      ? roleInWords(first.role, first.state)
      : `${counted(waiting.length, 'approval')} needed`
  return approvals.roles.length > 0 ? 'Approved' : 'Approvals'
}

/** How it stands with the document that is open, at the head of its form; each part opens its panel. */
export function StatusBar() {
  const {documentId, documentType, inspector, openInspector, closeInspector} = useDocumentPane()
  const {report, failed} = useFullReport(documentId, documentType)
  const toggle = (name: string) => () =>
    inspector?.name === name ? closeInspector(name) : openInspector(name)
  const common = {mode: 'ghost', fontSize: 1, padding: 2} as const
  const waits = report?.approvals?.approved === false

  return (
    <Flex gap={2} wrap="wrap" data-testid="status-bar" role="group" aria-label="Checks of this document">
      <Button
        {...common}
        tone={report === undefined ? 'default' : toneOf(report)}
        text={report === undefined ? (failed ? 'Not checked' : 'Checking…') : inWords(report)}
        aria-expanded={inspector?.name === findingsInspectorName}
        onClick={toggle(findingsInspectorName)}
      />
      {report !== undefined && isDecidedOn(documentType) && (
        <Button
          {...common}
          tone={waits ? 'caution' : 'default'}
          text={approvalsInWords(report)}
          aria-expanded={inspector?.name === approvalsInspectorName}
          onClick={toggle(approvalsInspectorName)}
        />
      )}
      {report !== undefined && (documentType === 'claim' || documentType === 'disclaimer') && (
        <Button
          {...common}
          text={
            documentType === 'claim'
              ? `On ${counted(report.users, 'published page')}`
              : `In ${counted(report.users, 'published claim')}`
          }
          aria-expanded={inspector?.name === usesInspectorName}
          onClick={toggle(usesInspectorName)}
        />
      )}
    </Flex>
  )
}
