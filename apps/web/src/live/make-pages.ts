import type {Finding} from '@caveat/claims'
import type {Snapshot} from '@caveat/content'
import {z} from 'zod'
import {judge, type Surroundings} from './gate.ts'
import {siteLists} from './live-content.ts'
import {slugOf} from './live-index.ts'
import type {LiveSite} from './live-site.ts'
import {currentParts} from './page-content.ts'
import type {WaitingPage} from './page-queue.ts'
import {type Records, recordTreatment} from './record-page.ts'
import {redirectsIn} from './redirects.ts'
import {pathOf} from './sync.ts'
import {siteDocuments} from './take-documents.ts'

export type Making = {
  readonly site: LiveSite
  readonly around: Omit<Surroundings, 'content' | 'index'>
  /** Where it is recorded what was published. */
  readonly records: Records
  /** Makes the page at a path again and resolves once it is online. */
  readonly remake: (path: string) => Promise<void>
  /** Paths of the pages that are made of no single treatment. */
  readonly listPaths: () => readonly string[]
  /** Brings the pictures of a page to the site; what it says is wrong keeps the page from being shown. */
  readonly takePictures: (snapshot: Snapshot) => Promise<readonly Finding[]>
}

const titleOf = (finding: Finding): string => `${finding.document.title}: ${finding.message}`

/**
 * Notes that a page keeps its last good version, once for the same reasons.
 *
 * @returns false where it was asked for again since it was taken
 */
function hold({site, around}: Making, page: WaitingPage, errors: readonly Finding[]): boolean {
  const {queue, facts, addresses} = site
  const isNews = JSON.stringify(page.findings) !== JSON.stringify(errors)
  if (!queue.hold(page, errors, page.held ? page.since : around.now.toISOString())) return false
  if (!isNews) return true
  const reasons = errors.map(titleOf).join(' ')
  const stays = page.id === siteLists || addresses.slugsOf(page.id).length > 0
  facts.note(`${page.id} ${stays ? 'keeps its last good version' : 'is not shown'}. ${reasons}`, around.now)
  return true
}

/** The page is gone from all its addresses. */
async function takeAway({site, around, records, remake}: Making, page: WaitingPage): Promise<void> {
  const {addresses, queue, facts} = site
  const slugs = addresses.slugsOf(page.id)
  for (const slug of slugs) addresses.close(pathOf(slug), slug, null, around.now)
  for (const slug of slugs) await remake(pathOf(slug))
  if (slugs.length > 0) recordTreatment(site, records, around, page.id, 'nothing')
  queue.made({...page, held: false})
  if (slugs.length > 0) facts.note(`${page.id} is no longer published.`, around.now)
}

/** The page is online where its slug says; at an address that it had before stands the way to the new one. */
async function putOnline({site, around, remake}: Making, id: string): Promise<void> {
  const {content, addresses} = site
  const slug = slugOf(content.find(id))
  if (slug === undefined) return
  const former = addresses.slugsOf(id).filter((other) => other !== slug)
  addresses.open(pathOf(slug), slug, id)
  for (const other of former) addresses.close(pathOf(other), other, pathOf(slug), around.now)
  for (const each of [slug, ...former]) await remake(pathOf(each))
}

async function makeTreatment(making: Making, page: WaitingPage): Promise<void> {
  const {site, around, records, remake} = making
  const {content, index, queue, addresses, facts} = site
  if (content.find(page.id) === undefined) return takeAway(making, page)
  const {errors, snapshot} = judge(currentParts(content, page.id), {...around, content, index})
  const unreadable = errors.length > 0 ? [] : await making.takePictures(snapshot)
  const all = [...errors, ...unreadable]
  if (all.length > 0) {
    if (!hold(making, page, all)) return
    const slugs = addresses.slugsOf(page.id)
    for (const slug of slugs) await remake(pathOf(slug))
    if (slugs.length > 0) recordTreatment(site, records, around, page.id, 'last-good')
    queue.made({...page, held: true})
    return
  }
  if (!queue.pass(page)) return
  await putOnline(making, page.id)
  recordTreatment(site, records, around, page.id, 'current')
  queue.made({...page, held: false})
  if (page.held) facts.note(`${page.id} is shown as it is published again.`, around.now)
}

async function makeLists(making: Making, page: WaitingPage): Promise<void> {
  const {site, around, remake, listPaths} = making
  const {content, index, queue, addresses, facts} = site
  const parts = siteDocuments(content).flatMap((id) => content.find(id) ?? [])
  const {errors} = judge(parts, {...around, content, index})
  if (!(errors.length > 0 ? hold(making, page, errors) : queue.pass(page))) return
  if (errors.length === 0) addresses.redirectTo(redirectsIn(parts))
  const paths = listPaths()
  // A page that is no longer among them is taken away by being made: there is nothing to make it of.
  const before = z.array(z.string()).parse(JSON.parse(facts.get('lists') ?? '[]'))
  for (const path of new Set([...paths, ...before])) await remake(path)
  facts.set('lists', JSON.stringify(paths))
  queue.made({...page, held: errors.length > 0})
}

/**
 * Judges a page that waits and makes it again: as it is published, or, where that would break a rule, in its last good
 * version without what has ended.
 *
 * @throws where it could not be made: what is online stays, and it is to be tried again
 */
export const makePage = (making: Making, page: WaitingPage): Promise<void> =>
  page.id === siteLists ? makeLists(making, page) : makeTreatment(making, page)
