import {endedAt} from '@caveat/claims'
import {dayIn, treatmentAddress} from '@caveat/content'
import {z} from 'zod'
import {inTransaction} from './database.ts'
import {parseStored, siteLists} from './live-content.ts'
import {slugOf} from './live-index.ts'
import {type LiveSite, publishedOf, timeZoneOf} from './live-site.ts'
import {ranks} from './page-queue.ts'
import {pagesOf} from './take-documents.ts'

const changedRow = z.object({id: z.string(), json: z.string().nullable()})

/** Documents that were published since the snapshot was taken. What it has by now is forgotten. */
function changedSince({database, content}: LiveSite): readonly string[] {
  const forget = database.prepare('DELETE FROM documents WHERE id = ?')
  const rows = z.array(changedRow).parse(database.prepare('SELECT id, json FROM documents').all())
  return rows.flatMap(({id, json}) => {
    const [since, built] = [parseStored(json), content.inSnapshot(id)]
    const isBuilt =
      since === undefined
        ? built === undefined
        : built !== undefined && (built._rev === since._rev || built._updatedAt > since._updatedAt)
    if (isBuilt) forget.run(id)
    return isBuilt ? [] : [id]
  })
}

/** The treatments that are online, by the addresses that they have there. */
function notePlaces({content, queue, addresses}: LiveSite): void {
  addresses.clear()
  for (const id of content.idsOf('treatment')) {
    const page = queue.find(id)
    const good = page === undefined || page.passed ? undefined : content.lastGood(id)
    const slug = slugOf(good?.has(id) ? good.get(id) : content.find(id))
    if (slug !== undefined) addresses.put(slug, id)
  }
  // A page that was unpublished and waits to be taken away.
  for (const {id} of queue.all())
    if (id !== siteLists && content.find(id) === undefined) {
      const slug = slugOf(content.lastGood(id).get(id))
      if (slug !== undefined && addresses.idAt(slug) === undefined) addresses.put(slug, id)
    }
}

/** A new build has these as they were when it was made: they are made again as they are now. */
function queueWhatDiffers(site: LiveSite, now: Date): void {
  const {content, queue} = site
  const since = changedSince(site)
  const today = dayIn(timeZoneOf(content), now)
  const ended = publishedOf(content, 'claim')
    .all('claim')
    .filter((claim) => endedAt(claim, today) !== undefined)
  for (const id of [...since, ...ended.map(({_id}) => _id)])
    for (const page of pagesOf(site, id)) queue.add(page, ranks.dependent, now)
  if (since.length + ended.length > 0) queue.add(siteLists, ranks.lists, now)
}

/**
 * Brings what is known together with the build that is served now, once for each build: what the build has is no longer
 * news, what it lacks is made again.
 *
 * @param build id of the build
 */
export function sync(site: LiveSite, build: string, now: Date): void {
  const {database, content, queue, facts} = site
  // “recorded”: a site that knew of no records yet makes what it published once more, and records it.
  const served = `${build} ${content.sha256} recorded`
  if (facts.get('build') === served) return
  inTransaction(database, () => {
    for (const {id} of queue.held()) queue.add(id, ranks.dependent, now)
    database.exec('DELETE FROM recorded')
    notePlaces(site)
    queueWhatDiffers(site, now)
    facts.set('build', served)
  })
}

/** The addresses of the pages that a treatment has and had. */
export const pathOf = (slug: string): string => treatmentAddress({slug: {current: slug}})
