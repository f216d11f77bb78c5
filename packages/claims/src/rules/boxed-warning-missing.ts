import type {Product} from '../library.ts'
import {type Passage, pathToString} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import {asserted} from '../text/asserted.ts'
import {keyWords} from '../text/key-words.ts'
import {remember} from '../text/remember.ts'
import {withoutNameIn, wordsOfWarning} from './shared/boxed-warnings.ts'
import {listed} from './shared/label-words.ts'
import {marketNames} from './shared/market-names.ts'
import {placeOfProduct} from './shared/products-of.ts'

/** How much of a boxed warning's key words a text has to share to say the same in patients’ words. */
const enough = 0.5
const named = 6

const happening = /\b(?:may|might|can|could|will|causes?|makes?|leads? to|brings?|happens?|occurs?)\b/i
/** In sentences at least so many of the words are grammar: in a label and in faithful versions some two in five. */
const grammar = 0.2

/** Whether a text is of sentences, and not a heap of key words. */
function isProse(text: string, said: ReadonlyMap<string, string>): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return happening.test(text) && words.length * (1 - grammar) >= said.size
}

/** Safety texts that stand together, for a warning that is spread over the page is none. */
const safetyTexts = (passages: readonly Passage[]): readonly string[] =>
  Array.from(
    Map.groupBy(
      passages.filter(({kind}) => kind === 'safety'),
      ({path}) => pathToString(path.slice(0, -1)),
    ).values(),
    (together) => together.map(({text}) => text).join(' '),
  )

const none: ReadonlyMap<string, string> = new Map()

/** The key words of what a text asserts in sentences. */
const saidIn = remember(500, (text): ReadonlyMap<string, string> => {
  const claimed = asserted(text)
  const said = keyWords(claimed)
  return isProse(claimed, said) ? said : none
})

/** The key words of a warning that the text which shares most of them lacks. */
function missingWords(warning: ReadonlyMap<string, string>, texts: readonly string[]): readonly string[] {
  let fewest = Array.from(warning.values())
  for (const text of texts) {
    const said = saidIn(text)
    const missing = Array.from(warning)
      .filter(([stem]) => !said.has(stem))
      .map(([, word]) => word)
    if (missing.length < fewest.length) fewest = missing
  }
  return fewest
}

/** Products with the same warning, which one text gives for all of them. */
const warned = (products: Iterable<Product>): ReadonlyMap<string, readonly Product[]> =>
  Map.groupBy(
    Array.from(products).filter(({boxedWarning}) => boxedWarning !== undefined),
    ({boxedWarning = ''}) => boxedWarning,
  )

/**
 * A page about a product with a boxed warning gives that warning as safety information: any safety text will
 * not do, the words may be others than the label's, and what a text denies it does not give. Half of the label's
 * key words in one text is our measure: the label itself has them all, a faithful version for patients about two in
 * three, and side effects of some other kind nearly none.
 *
 * Boxed warnings are of US labels (21 CFR 201.57(c)(1)). Where the site has markets that bar the name of the medicine
 * from the public and no market of the US, such a warning would itself refer to the medicine, and is not asked for;
 * where it has both, the warning is asked for without the name.
 */
export const boxedWarningMissing: PageRule = {
  id: 'boxed-warning-missing',
  title: 'A page gives the boxed warning of each product that it lists, names or makes claims about',
  severity: 'error',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, site) {
    const unnamedIn = withoutNameIn(site)
    if (unnamedIn === undefined) return
    const isUnnamed = unnamedIn.length > 0
    const manner = isUnnamed
      ? `, and call it “this medicine”, for its name may not be given to the public in ${marketNames(unnamedIn)}`
      : ''
    for (const [text, products] of warned(site.library.products.values())) {
      const places = products.flatMap((product) => {
        const place = placeOfProduct(page, product, site)
        return place === undefined ? [] : [{product, place}]
      })
      const [first] = places.toSorted(
        (a, b) => Number(b.place.path === 'products') - Number(a.place.path === 'products'),
      )
      if (first === undefined) continue
      const warning = wordsOfWarning(text, site, isUnnamed)
      const missing = missingWords(warning, safetyTexts(page.passages))
      if (missing.length <= warning.size * (1 - enough)) continue
      const {how, ...place} = first.place
      yield {
        document: page.document,
        ...place,
        message: `${first.product.brandName} ${how}. Its label carries a boxed warning, and the safety information of this page does not give it. Write the warning there in words that patients know${manner}. Nothing is said yet of: ${listed(missing.slice(0, named))}${missing.length > named ? ' …' : ''}.`,
      }
    }
  },
}
