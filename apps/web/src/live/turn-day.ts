import {changesAfter, endedAt, instantOf, type Page, type SiteChange} from '@caveat/claims'
import {dayIn, siteOf, treatmentPage} from '@caveat/content'
import {inTransaction} from './database.ts'
import {siteLists} from './live-content.ts'
import {type LiveSite, publishedOf, timeZoneOf} from './live-site.ts'
import {ranks} from './page-queue.ts'
import {pagesOf} from './take-documents.ts'

/** When what is online next changes by itself. */
export type NextChange = Pick<SiteChange, 'day' | 'at' | 'what'> & {readonly pages: readonly string[]}

/**
 * What changes after a day without anybody's doing. Only pages that make a claim with a date are looked at whole; of the
 * others the day of their review is enough.
 */
function changes({content, index}: LiveSite, day: string): readonly SiteChange[] {
  const parts = publishedOf(content, 'siteSettings', 'claim', 'disclaimer', 'approval')
  const dated = parts
    .all('claim')
    .filter(({withdrawn, expiresAt}) => withdrawn !== undefined || expiresAt !== undefined)
  const whole = new Set(dated.flatMap(({_id}) => [...index.dependencies.pagesOf(_id)]))
  const treatments = publishedOf(content, 'treatment').all('treatment')
  const pages = treatments.map(
    (treatment): Page =>
      whole.has(treatment._id)
        ? treatmentPage(treatment)
        : {
            document: {id: treatment._id, type: treatment._type, title: treatment.title},
            address: undefined,
            nextReview: treatment.nextReview,
            ...{passages: [], products: [], pictures: []},
          },
  )
  return changesAfter({...siteOf(parts, new Date(0)), pages}, day)
}

/** @returns undefined where nothing changes by itself */
export function nextChange(site: LiveSite, now: Date): NextChange | undefined {
  const [next] = changes(site, dayIn(timeZoneOf(site.content), now))
  return next === undefined
    ? undefined
    : {day: next.day, at: next.at, what: next.what, pages: next.pages.map(({id}) => id)}
}

/** When the clinic's next day begins. */
export const nextMidnight = ({content}: LiveSite, now: Date): Date => {
  const zone = timeZoneOf(content)
  // 30 hours later it is the next day, or the one after it.
  for (const hours of [1, 6, 12, 18, 24, 25, 26, 30]) {
    const later = new Date(now.getTime() + hours * 3600_000)
    if (dayIn(zone, later) > dayIn(zone, now)) return instantOf(dayIn(zone, later), zone)
  }
  return new Date(now.getTime() + 24 * 3600_000)
}

/**
 * Puts every page into the queue that a new day of the clinic changes: claims that have ended since the day before, and
 * what the rules say anew. It takes nothing but what is known already, so it works while the lake is away, and after any
 * number of days on which the site was down.
 *
 * @returns whether a new day has begun
 */
export function turnDay(site: LiveSite, now: Date): boolean {
  const {database, content, index, queue, facts} = site
  const today = dayIn(timeZoneOf(content), now)
  const before = facts.get('day')
  if (before !== undefined && before >= today) return false
  inTransaction(database, () => {
    facts.set('day', today)
    if (before === undefined) return
    const ended = publishedOf(content, 'claim')
      .all('claim')
      .filter((claim) => endedAt(claim, today)?.since !== endedAt(claim, before)?.since)
    for (const {_id} of ended) for (const page of pagesOf(site, _id)) queue.add(page, ranks.published, now)
    for (const change of changes(site, before).filter(({day}) => day <= today)) {
      const pages =
        change.document.type === 'rule' ? index.dependencies.pages() : pagesOf(site, change.document.id)
      for (const page of pages) queue.add(page, ranks.dependent, now)
      facts.note(`Since ${change.day}: ${change.document.title}: ${change.what}`, now)
    }
    queue.add(siteLists, ranks.lists, now)
  })
  return true
}
