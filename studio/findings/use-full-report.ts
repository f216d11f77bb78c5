import {getPublishedId} from '@sanity/client/csm'
import {useMemo} from 'react'
import {useDocumentPane} from 'sanity/structure'
import {otherMarkers} from './other-markers.ts'
import {type Reported, useReport} from './use-report.ts'

/** The report on the document that is open in this pane, with what the Studio itself has against it. */
export function useFullReport(documentId: string, documentType: string): Reported {
  const reported = useReport(documentId, documentType)
  const {validation, title} = useDocumentPane()
  const {report} = reported
  return useMemo(() => {
    const document = {id: getPublishedId(documentId), type: documentType, title: title ?? documentId}
    const others = otherMarkers(validation, document)
    return report === undefined || others.length === 0
      ? reported
      : {...reported, report: {...report, findings: [...report.findings, ...others]}}
  }, [reported, report, validation, title, documentId, documentType])
}
