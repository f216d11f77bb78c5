import CheckIcon from '@sanity/icons/CheckmarkCircle'
import ErrorIcon from '@sanity/icons/ErrorOutline'
import WarningIcon from '@sanity/icons/WarningOutline'
import {defineDocumentInspector} from 'sanity'
import {inWords, sorted} from './count.ts'
import {FindingsInspector} from './FindingsInspector.tsx'
import {useFullReport} from './use-full-report.ts'

export const findingsInspectorName = 'caveat-findings'

/** The panel of findings, with a button at the head of the document that says how many there are. */
export const findingsInspector = defineDocumentInspector({
  name: findingsInspectorName,
  component: FindingsInspector,
  useMenuItem({documentId, documentType}) {
    const {report} = useFullReport(documentId, documentType)
    if (report === undefined) return {title: 'Findings', icon: CheckIcon, showAsAction: true}
    const {errors, warnings} = sorted(report)
    const title = `Findings: ${inWords(report)}`
    if (errors.length > 0) return {title, icon: ErrorIcon, tone: 'critical', showAsAction: true}
    return warnings.length > 0
      ? {title, icon: WarningIcon, tone: 'caution', showAsAction: true}
      : {title, icon: CheckIcon, tone: 'positive', showAsAction: true}
  },
})
