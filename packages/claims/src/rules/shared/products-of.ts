import type {Product} from '../../library.ts'
import {namesFor} from '../../packs/compile/medicines-of.ts'
import {type Page, pathToString} from '../../passage.ts'
import type {Observation} from '../../rule.ts'
import type {Site} from '../../site.ts'
import {passagesNaming, rangesOfNames} from '../../text/patterns/names.ts'
import {readingOf} from '../../text/patterns/reading.ts'
import {claimUses, observeUse} from './claim-uses.ts'

/** Where a product comes into a page, and how that is said. */
export type PlaceOfProduct = Pick<Observation, 'path' | 'excerpt' | 'span' | 'passage'> & {
  readonly how: string
}

function inWords(page: Page, product: Product): PlaceOfProduct | undefined {
  const names = namesFor(product)
  if (names === null) return undefined
  for (const reading of passagesNaming(names, readingOf(page))) {
    const {
      passage,
      of: {normalised},
    } = reading
    if (passage.kind !== 'claim-bearing' && passage.kind !== 'label') continue
    for (const {from, to} of rangesOfNames(names, reading)) {
      const span = normalised.range(from, to)
      const excerpt = passage.text.slice(span.from, span.to)
      return {path: pathToString(passage.path), excerpt, span, passage: passage.text, how: 'is named here'}
    }
  }
  return undefined
}

function inClaims(page: Page, {_id}: Product, {library}: Site): PlaceOfProduct | undefined {
  for (const {passage, use} of claimUses(page)) {
    const claim = library.claims.get(use.claim)
    if (claim?.products?.some(({_ref}) => _ref === _id) !== true) continue
    const {path, excerpt, span, passage: text} = observeUse(page, passage, use, '')
    return {
      path,
      how: 'is what this claim is about',
      ...(excerpt === undefined ? {} : {excerpt}),
      ...(span === undefined ? {} : {span}),
      ...(text === undefined ? {} : {passage: text}),
    }
  }
  return undefined
}

/**
 * Where a page is about a product: it says so, makes a claim about it or names it. Undefined where it is not. Text
 * without an address of its own (a person, a note) is on no page.
 */
export function placeOfProduct(page: Page, product: Product, site: Site): PlaceOfProduct | undefined {
  if (page.products.includes(product._id)) return {path: 'products', how: 'is a product of this page'}
  if (page.address === undefined) return undefined
  return inClaims(page, product, site) ?? inWords(page, product)
}
