import CheckIcon from '@sanity/icons/CheckmarkCircle'
import ErrorIcon from '@sanity/icons/ErrorOutline'
import WarningIcon from '@sanity/icons/WarningOutline'
import {defineDocumentInspector} from 'sanity'
import {inWords, toneOf} from './count.ts'
import {FindingsInspector} from './FindingsInspector.tsx'
import {useFullReport} from './use-full-report.ts'

export const findingsInspectorName = 'caveat-findings'

const icons = {critical: ErrorIcon, caution: WarningIcon, positive: CheckIcon}

/** The panel of findings, with a button at the head of the document that says how many there are. */
export const findingsInspector = defineDocumentInspector({
  name: findingsInspectorName,
  component: FindingsInspector,
  useMenuItem({documentId, documentType}) {
    const {report} = useFullReport(documentId, documentType)
    if (report === undefined) return {title: 'Findings', icon: CheckIcon, showAsAction: true}
    const tone = toneOf(report)
    return {title: `Findings: ${inWords(report)}`, icon: icons[tone], tone, showAsAction: true}
  },
})
