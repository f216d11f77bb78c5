import type {Page, Passage} from '../passage.ts'
import type {Site} from '../site.ts'
import {type Cut, dropSentences} from './drop-sentences.ts'
import {type EndedClaim, endedOn} from './ended-claims.ts'
import {emptiedHeadings, emptiedLeadIns, isContent} from './outline.ts'

/**
 * What the public sees of a page on a day:
 * - `published`: the page as it is
 * - `shortened`: without the sentences of claims that have ended; its marks are those of `page`, computed anew
 * - `gives-way`: a notice in its place
 */
export type PageThen =
  | {readonly kind: 'published'; readonly page: Page}
  | {
      readonly kind: 'shortened'
      readonly page: Page
      /** The claims whose sentences were left out. */
      readonly ended: readonly EndedClaim[]
      /** What was changed, in reading order. */
      readonly cuts: readonly Cut[]
    }
  | {
      readonly kind: 'gives-way'
      /** The claims for which it does. */
      readonly ended: readonly EndedClaim[]
    }

const endOf = ({text}: Passage) => ({from: text.trimEnd().length - 1, to: text.trimEnd().length})

const whole = (before: Passage): Cut => ({
  before,
  after: undefined,
  removed: [{from: 0, to: before.text.length}],
})

/** The cuts to make: sentences, then what announced only them, then headings over nothing. */
function cutsOf(passages: readonly Passage[], ended: ReadonlySet<string>): ReadonlyMap<Passage, Cut> {
  const cuts = new Map<Passage, Cut>()
  const add = (cut: Cut | undefined) => cut && cuts.set(cut.before, cut)
  const gone = () =>
    new Set(Array.from(cuts.values()).flatMap(({before, after}) => (after === undefined ? before : [])))
  for (const passage of passages) add(dropSentences(passage, ended))
  for (const leadIn of emptiedLeadIns(passages, gone())) add(dropSentences(leadIn, ended, [endOf(leadIn)]))
  for (const heading of emptiedHeadings(passages, gone())) add(whole(heading))
  return cuts
}

/** Whether more is left than what the document says of itself: title, summary, address. */
const saysSomething = (passages: readonly Passage[]): boolean =>
  passages.some((passage) => isContent(passage) && passage.path.length > 1)

/**
 * What a page looks like on a day, if nobody changes it until then. One claim whose effect is that the page gives
 * way decides for the page.
 *
 * @param day calendar day of the clinic, YYYY-MM-DD
 */
export function pageOn(page: Page, site: Pick<Site, 'library'>, day: string): PageThen {
  const ended = endedOn(page, site, day)
  if (ended.length === 0) return {kind: 'published', page}
  const deciding = ended.filter(({effect}) => effect === 'page-gives-way')
  if (deciding.length > 0) return {kind: 'gives-way', ended: deciding}
  const cuts = cutsOf(page.passages, new Set(ended.map(({claim}) => claim._id)))
  const passages = page.passages.flatMap((passage) => {
    const cut = cuts.get(passage)
    return cut === undefined ? passage : (cut.after ?? [])
  })
  return saysSomething(passages)
    ? {
        kind: 'shortened',
        page: {...page, passages},
        ended,
        cuts: page.passages.flatMap((passage) => cuts.get(passage) ?? []),
      }
    : {kind: 'gives-way', ended}
}
