import type {Finding} from '@caveat/claims'
import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from 'sanity'
import {type Report, reportOn} from './report.ts'

/** The form asks twice, for errors and for warnings, and the panels beside it once more: one answer does. */
const sharedMs = 1_000

let shared = new WeakMap<SanityDocument, {until: number; report: Promise<Report>}>()

/**
 * `reportOn`, once for everybody who asks about the same state of a document at the same time.
 *
 * @throws the client's error when the lake does not answer
 */
export function sharedReport(document: SanityDocument, client: SanityClient): Promise<Report> {
  const known = shared.get(document)
  const now = performance.now()
  if (known !== undefined && known.until > now) return known.report
  const report = reportOn(document, client)
  shared.set(document, {until: now + sharedMs, report})
  report.catch(() => shared.delete(document))
  return report
}

export const forgetReports = (): void => {
  shared = new WeakMap()
}

/** Other documents that refer to this one, each with what would be wrong with it. */
export function consequences({elsewhere}: Report): readonly {
  readonly document: Finding['document']
  readonly message: string
}[] {
  return Array.from(Map.groupBy(elsewhere, ({document}) => document.id).values(), (findings) => {
    const [first, ...others] = findings.toSorted((a, b) => a.severity.localeCompare(b.severity))
    if (first === undefined) return []
    const {document, severity, excerpt} = first
    const words = excerpt === undefined ? '' : ` “${excerpt}”:`
    const more = others.length === 0 ? '' : ` And ${others.length} more.`
    const what = severity === 'error' ? 'could no longer be published' : 'would get a warning'
    return [{document, message: `“${document.title}” ${what}.${words} ${first.message}${more}`}]
  }).flat()
}
