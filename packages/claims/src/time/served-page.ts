import type {Page, Path} from '../passage.ts'
import {pathToString} from '../passage.ts'
import type {Observation} from '../rule.ts'
import type {Site} from '../site.ts'
import type {Cut} from './drop-sentences.ts'
import {type PageThen, pageOn} from './page-on.ts'
import {storedOffset} from './stored-offset.ts'

/** A page as the public sees it, and the way from there to what is stored. */
export type ServedPage = {
  readonly then: PageThen
  /** What is shown at the address: the page, what is left of it, or the notice in its place. */
  readonly page: Page
  /** The same observation with its words where they stand in the document. */
  readonly inStored: (observation: Observation) => Observation
}

/** What the notice in place of a page shows of it. */
const noticeOf = ({document, address, passages}: Page): Page => ({
  document,
  address,
  passages: passages.filter(({role}) => role === 'title' || role === 'address'),
  products: [],
  pictures: [],
})

const isAt = (path: string, {before}: {readonly before: {readonly path: Path}}): boolean =>
  pathToString(before.path) === path

/** A mechanical change is made to what is stored, where other words may stand in between: none is offered. */
const restored =
  (cuts: readonly Cut[]) =>
  (observation: Observation): Observation => {
    const cut = cuts.find((one) => isAt(observation.path, one))
    if (cut === undefined || observation.span === undefined) return observation
    const {fixes: _, span, ...rest} = observation
    const from = storedOffset(span.from, cut.removed)
    // The end is where its last character ends, not where the next begins.
    const to = span.to > span.from ? storedOffset(span.to - 1, cut.removed) + 1 : from
    return {...rest, passage: cut.before.text, span: {from, to}}
  }

const asIs = (observation: Observation): Observation => observation

/** Whether a page can be shortened, or give way: what has no address is shown on other pages, as it is stored. */
export const canGiveWay = ({address}: Pick<Page, 'address'>): boolean => address !== undefined

/** What the public sees of a page on the day of its site, as the rules judge it. */
export function servedPage(stored: Page, site: Pick<Site, 'library' | 'today'>): ServedPage {
  const then: PageThen = canGiveWay(stored)
    ? pageOn(stored, site, site.today)
    : {kind: 'published', page: stored}
  if (then.kind === 'published') return {then, page: stored, inStored: asIs}
  if (then.kind === 'gives-way') return {then, page: noticeOf(stored), inStored: asIs}
  return {then, page: then.page, inStored: restored(then.cuts)}
}
