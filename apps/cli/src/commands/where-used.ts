import {type Site, whereUsed as whereUsedOf} from '@caveat/claims'
import {documents} from '@caveat/content'
import type {Pulled} from '@caveat/content/snapshot'
import {CommandError} from '../command-error.ts'
import {whereUsedText} from '../listing/where-used-text.ts'
import {nearestTo} from '../nearest.ts'
import {isMeant} from '../publish/page-names.ts'
import {readSite} from '../publish/read-site.ts'
import {displayed} from '../report/displayed.ts'
import {placesIn} from '../report/places.ts'
import type {Settings} from '../settings.ts'

export type WhereUsedOptions = {readonly format: 'text' | 'json'}

const nameOf = (document: Pulled['documents'][number]): string => {
  const found = Object.entries(document).find(([name]) => name === documents[document._type].nameField)?.[1]
  const name: unknown = Array.isArray(found) ? found[0] : found
  return typeof name === 'string' ? name : ''
}

/** Ids that may have been meant: those that are written alike, or whose documents bear the name. */
function meantBy(given: string, {documents}: Pulled): readonly string[] {
  // Records of decisions bear the id of what they are about in theirs; nobody means them.
  const known = documents.filter(({_id}) => !_id.includes('.'))
  const wanted = given.trim().toLowerCase()
  const named = wanted === '' ? [] : known.filter((each) => nameOf(each).toLowerCase().includes(wanted))
  const ids = new Set([
    ...nearestTo(
      given,
      known.map(({_id}) => _id),
    ),
    ...named.map(({_id}) => _id),
  ])
  return Array.from(ids).slice(0, 5)
}

/** A page may be named by its address as well. */
const idMeantBy = (given: string, {pages}: Site): string => {
  if (!given.includes('/')) return given
  const page = Array.from(pages).find(({address}) => address !== undefined && isMeant(given, address))
  return page?.document.id ?? given
}

/**
 * Prints where a published document of any type is used: pages, places and words.
 *
 * @param id of a document, or the address of a page
 * @throws CommandError where nothing that is published has this id, or the lake cannot be read
 */
export async function whereUsed(settings: Settings, id: string, {format}: WhereUsedOptions): Promise<void> {
  const {site, pulled} = await readSite(settings)
  const found = whereUsedOf(site, idMeantBy(id, site))
  if (found === undefined) {
    const near = meantBy(id, pulled)
    const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
    throw new CommandError(
      `Nothing that is published has the id “${displayed(id)}”.${meant}\nThe Studio shows the id of a document in its address; “caveat ledger” lists those of claims.`,
    )
  }
  const around = {studioUrl: settings.studioUrl, places: placesIn(pulled), site}
  console.log(
    format === 'json' ? JSON.stringify({version: 1, ...found}, null, 2) : whereUsedText(found, around),
  )
}
