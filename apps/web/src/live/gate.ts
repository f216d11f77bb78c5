import {
  applyOverrides,
  checkPages,
  checkRest,
  type Finding,
  isError,
  type Library,
  type Page,
  type Site,
} from '@caveat/claims'
import {checkJoins, readDocuments, type Snapshot, siteOf, snapshotOf, treatmentAddress} from '@caveat/content'
import type {LiveContent} from './live-content.ts'
import {type LiveIndex, slugOf} from './live-index.ts'
import type {Stored} from './stored.ts'

export type Surroundings = {
  readonly content: LiveContent
  readonly index: LiveIndex
  /** Ids of what was imported and never approved. */
  readonly legacy: ReadonlySet<string>
  /** All claims, disclaimers and products: a page may say the words of a claim that it does not refer to. */
  readonly library: Library
  /** Whether approvals and overrides can be seen. */
  readonly decisionsRead: boolean
  readonly now: Date
}

export type Verdict = {
  /** What keeps the page from being shown as it is published; empty where nothing does. */
  readonly errors: readonly Finding[]
  /** Everything that the rules found, with what was decided on it. */
  readonly found: readonly Finding[]
  /** The documents as the rules see them. */
  readonly site: Site
  /** What of the page could be read. */
  readonly snapshot: Snapshot
}

/** Other treatments that want the address of this one and have it: of these only the address counts. */
function rivals(page: Stored, {content, index}: Surroundings): readonly Page[] {
  const slug = slugOf(page)
  if (page._type !== 'treatment' || slug === undefined) return []
  return index
    .wanting(slug)
    .filter((id) => id !== page._id)
    .map((id) => ({
      document: {id, type: 'treatment', title: String(content.find(id)?.title ?? id)},
      address: treatmentAddress({slug: {current: slug}}),
      passages: [],
      products: [],
      pictures: [],
    }))
}

/**
 * Judges one page by the rules that a build judges all by, as of now: its documents, beside the whole library, what is
 * decided on them, and whether another page has its address.
 *
 * @param parts the documents that the page is made of; the first is the page's own
 */
export function judge(parts: readonly Stored[], around: Surroundings): Verdict {
  const [page] = parts
  const own = parts.filter(({_type}, place) => place === 0 || _type !== 'treatment')
  const decisions = own
    .flatMap(({_id}) => around.index.decisionsOn(_id))
    .flatMap((id) => around.content.find(id) ?? [])
  const {documents, broken, findings} = readDocuments([...own, ...decisions])
  const snapshot = snapshotOf(documents)
  const read = siteOf(snapshot, around.now, {broken, decisionsRead: around.decisionsRead})
  const site = {...read, legacy: around.legacy}
  const others = page === undefined ? [] : rivals(page, around)
  const otherIds = new Set(others.map(({document}) => document.id))
  const found = applyOverrides(
    [
      ...checkPages(site.pages, {...site, library: around.library}),
      ...checkRest({...site, pages: [...site.pages, ...others]}),
    ],
    site,
  )
  const errors = [...findings, ...checkJoins(snapshot, broken), ...found]
    .filter(isError)
    .filter(({document}) => !otherIds.has(document.id))
  return {errors, found, site, snapshot}
}
