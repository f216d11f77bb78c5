import type {Page, Path} from '../passage.ts'
import type {Site} from '../site.ts'

/** A page without its text: there may be very many. */
export type PlaceOfPage = Pick<Page, 'document' | 'address' | 'nextReview'>

/** A claim use with its place. */
export type UseOnPage = {readonly page: PlaceOfPage; readonly path: Path; readonly words: string}

/** Where each claim is made, by its id, in the order of pages and of reading. Claims that nobody makes are missing. */
export function claimsInUse({pages}: Pick<Site, 'pages'>): ReadonlyMap<string, readonly UseOnPage[]> {
  const uses = new Map<string, UseOnPage[]>()
  for (const {document, address, nextReview, passages} of pages) {
    const page = {document, address, nextReview}
    for (const {text, path, uses: here} of passages)
      for (const {claim, from, to} of here) {
        const use = {page, path, words: text.slice(from, to)}
        const known = uses.get(claim)
        if (known === undefined) uses.set(claim, [use])
        else known.push(use)
      }
  }
  return uses
}
