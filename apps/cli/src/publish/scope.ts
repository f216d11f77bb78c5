import type {Finding, Site} from '@caveat/claims'
import {referencesIn} from '@caveat/content'
import {CommandError} from '../command-error.ts'
import type {Elsewhere} from '../report/report.ts'
import {countsOf} from '../report/summary.ts'
import {isMeant, slugOf, unknownSlug} from './page-names.ts'
import type {ReadSite} from './read-site.ts'

/** What these pages are made of, and what is found on other pages and on what only they use. */
export type Scoped = {
  /** As they were found, with what concerns the whole site. */
  readonly findings: readonly Finding[]
  readonly elsewhere: Elsewhere
}

/** Types whose documents belong to some pages and not to others; what is of another type concerns all. */
const ofSomePages: ReadonlySet<string> = new Set([
  ...['treatment', 'claim', 'disclaimer', 'product', 'person', 'approval', 'override'],
])

/** What the home page shows of a treatment. */
const onHome: ReadonlySet<string> = new Set(['title', 'summary', 'slug.current'])

const isHome = (given: string): boolean => given.trim() !== '' && slugOf(given) === ''

/** A page with everything that it refers to, however far; not the other pages that it may refer to. */
function documentsOf(start: string, stored: ReadonlyMap<string, unknown>, pages: ReadonlySet<string>) {
  const found = new Set([start])
  for (const id of found)
    for (const reference of referencesIn(stored.get(id))) if (!pages.has(reference)) found.add(reference)
  return found
}

/** Ids of the documents of the pages that are meant. @throws CommandError where none is */
function documentsOfPages({site, pulled}: ReadSite, asked: readonly string[]): ReadonlySet<string> {
  const stored = new Map<string, unknown>(pulled.documents.map((document) => [document._id, document]))
  for (const {document, stored: as} of pulled.broken) stored.set(document.id, as)
  const pages = Array.from(site.pages).flatMap(({document, address}) =>
    address === undefined ? [] : {id: document.id, address},
  )
  const ids = new Set(pages.map(({id}) => id))
  return new Set(
    asked.flatMap((given) => {
      const meant = pages.filter(({address}) => isMeant(given, address))
      if (meant.length === 0)
        throw unknownSlug(
          slugOf(given),
          pages.map(({address}) => slugOf(address)),
        )
      return meant.flatMap(({id}) => Array.from(documentsOf(id, stored, ids)))
    }),
  )
}

/** Records of decisions belong to what they decide on. */
const subjectsOfRecords = ({approvals, overrides}: Site): ReadonlyMap<string, string> =>
  new Map([...approvals, ...overrides].map(({_id, subject}) => [_id, subject]))

/**
 * Divides what was found on a whole site: what concerns these pages, be it by concerning every page, and the rest.
 *
 * @param asked slugs, paths or addresses of pages
 * @throws CommandError where no page is meant by one of them
 */
export function scopeTo(read: ReadSite, asked: readonly string[], all: readonly Finding[]): Scoped {
  if (asked.some((given) => given.trim() === ''))
    throw new CommandError(
      'A page was named by nothing. Write its slug, or leave it out to check everything.',
    )
  const home = asked.some(isHome)
  const documents = documentsOfPages(
    read,
    asked.filter((given) => !isHome(given)),
  )
  const subjects = subjectsOfRecords(read.site)
  const concerns = ({document: {id, type}, path}: Finding): boolean =>
    documents.has(subjects.get(id) ?? id) ||
    !ofSomePages.has(type) ||
    (home && type === 'treatment' && onHome.has(path))
  const {errors, warnings} = countsOf(all.filter((finding) => !concerns(finding)))
  return {findings: all.filter(concerns), elsewhere: {errors, warnings}}
}
