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

/** So many documents are told of by name; nobody reads more before the first are mended. */
const mostNamed = 10

const isPage = ({type}: Finding['document']): boolean => type === 'treatment'

const titles = (pages: readonly Finding['document'][]): string => {
  const more = pages.length > mostNamed ? ` and ${pages.length - mostNamed} more` : ''
  const named = pages.slice(0, mostNamed).map(({title}) => `“${title}”`)
  return `${named.join(', ')}${more}`
}

/** What publishing does to all other documents together, where it stops more than one. */
function together(elsewhere: readonly Finding[]): readonly string[] {
  const errors = elsewhere.filter(isError)
  const stopped = Array.from(new Map(errors.map(({document}) => [document.id, document])).values())
  if (stopped.length < 2) return []
  const pages = stopped.filter(isPage)
  const others = stopped.length - pages.length
  const what = [
    ...(pages.length === 0 ? [] : [`${counted(pages.length, 'page')} (${titles(pages)})`]),
    ...(others === 0 ? [] : [counted(others, 'other document')]),
  ].join(' and ')
  return [
    `This stops ${what}. The site stays as it is until ${counted(errors.length, 'error')} there are mended.`,
  ]
}

/** What would be wrong with one document, the worst of it in full. */
function effectOnOne(findings: readonly Finding[]): readonly string[] {
  const [first, ...others] = findings.toSorted((a, b) => a.severity.localeCompare(b.severity))
  if (first === undefined) return []
  const words = first.excerpt === undefined ? '' : ` “${first.excerpt}”:`
  const more = others.length === 0 ? '' : ` And ${others.length} more.`
  return [`“${first.document.title}” ${effectOn(findings)}.${words} ${first.message}${more}`]
}

const weight = (findings: readonly Finding[]): number =>
  (findings.some(isError) ? 0 : 2) + (findings.some(({document}) => isPage(document)) ? 0 : 1)

/** What publishing does to other documents: to all together, then to each, what it stops and pages first. */
export function consequences({
  elsewhere,
  lookedAt,
}: Pick<Report, 'elsewhere' | 'lookedAt'>): readonly string[] {
  const each = Array.from(Map.groupBy(elsewhere, ({document}) => document.id).values())
    .toSorted((a, b) => weight(a) - weight(b))
    .flatMap(effectOnOne)
  const rest = each.length - mostNamed
  return [
    ...(lookedAt === undefined
      ? []
      : [
          `The Studio looked at ${lookedAt.pages} of ${lookedAt.of} pages, by their ids. The build looks at all: run “caveat check” after publishing, before you build.`,
        ]),
    ...together(elsewhere),
    ...each.slice(0, mostNamed),
    ...(rest > 0 ? [`There is something to see on ${counted(rest, 'more document')}.`] : []),
  ]
}

/** What keeps everything that is published from the site, for whoever edits another document. */
export const siteWide = ({siteWide: findings}: Pick<Report, 'siteWide'>): readonly string[] =>
  findings.map(
    ({message}) =>
      `Nothing that is published reaches the site, because the site settings are broken. Mend them under “Site settings”. ${message}`,
  )
