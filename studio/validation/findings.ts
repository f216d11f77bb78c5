import {type Finding, isError} from '@caveat/claims'
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

const effectOn = (findings: readonly Finding[]): string => {
  if (findings.some(isError)) return 'could no longer be published'
  return findings.some(({settled}) => settled) ? 'changes by itself' : 'would get a warning'
}

const counted = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

/** What publishing does to all other documents together, where it stops more than one. */
function together(elsewhere: readonly Finding[]): readonly string[] {
  const errors = elsewhere.filter(isError)
  const stopped = Array.from(new Map(errors.map(({document}) => [document.id, document])).values())
  if (stopped.length < 2) return []
  const pages = stopped.filter(({type}) => type === 'treatment').length
  const others = stopped.length - pages
  const what = [
    ...(pages === 0 ? [] : [counted(pages, 'page')]),
    ...(others === 0 ? [] : [counted(others, 'other document')]),
  ].join(' and ')
  const titles = stopped.map(({title}) => `“${title}”`).join(', ')
  return [
    `This stops ${what}: ${titles}. The site stays as it is until ${counted(errors.length, 'error')} there are mended.`,
  ]
}

/** What publishing does to other documents: to all together, then to each that it changes. */
export const consequences = ({elsewhere}: Pick<Report, 'elsewhere'>): readonly string[] => [
  ...together(elsewhere),
  ...Array.from(Map.groupBy(elsewhere, ({document}) => document.id).values(), (findings) => {
    const [first, ...others] = findings.toSorted((a, b) => a.severity.localeCompare(b.severity))
    if (first === undefined) return []
    const words = first.excerpt === undefined ? '' : ` “${first.excerpt}”:`
    const more = others.length === 0 ? '' : ` And ${others.length} more.`
    return `“${first.document.title}” ${effectOn(findings)}.${words} ${first.message}${more}`
  }).flat(),
]

/** What keeps everything that is published from the site, for whoever edits another document. */
export const siteWide = ({siteWide: findings}: Pick<Report, 'siteWide'>): readonly string[] =>
  findings.map(
    ({message}) =>
      `Nothing that is published reaches the site, because the site settings are broken. Mend them under “Site settings”. ${message}`,
  )
