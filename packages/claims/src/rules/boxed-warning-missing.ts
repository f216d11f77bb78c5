import {type Passage, pathToString} from '../passage.ts'
import {keyWords} from './key-words.ts'
import {listed} from './label-words.ts'
import {type PageRule, structural} from './rule.ts'

/** How much of a boxed warning's key words a text has to share to say the same in patients’ words. */
const enough = 0.5
const named = 6

/** Safety texts that stand together, for a warning that is spread over the page is none. */
const safetyTexts = (passages: readonly Passage[]): readonly string[] =>
  Array.from(
    Map.groupBy(
      passages.filter(({kind}) => kind === 'safety'),
      ({path}) => pathToString(path.slice(0, -1)),
    ).values(),
    (together) => together.map(({text}) => text).join(' '),
  )

/** The key words of a warning that the text which shares most of them lacks. */
function missingWords(warning: ReadonlyMap<string, string>, texts: readonly string[]): readonly string[] {
  let fewest = Array.from(warning.values())
  for (const text of texts) {
    const said = keyWords(text)
    const missing = Array.from(warning)
      .filter(([stem]) => !said.has(stem))
      .map(([, word]) => word)
    if (missing.length < fewest.length) fewest = missing
  }
  return fewest
}

/**
 * A page about a product with a boxed warning gives that warning as safety information: any safety text will
 * not do, the words may be others than the label's. Half of the label's key words in one text is our measure:
 * the label itself has them all, a faithful version for patients about two in three, and side effects of some
 * other kind nearly none.
 */
export const boxedWarningMissing: PageRule = {
  id: 'boxed-warning-missing',
  title: 'A page gives the boxed warning of its product',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check({document, passages, products}, {library}) {
    for (const id of products) {
      const product = library.products.get(id)
      if (product?.boxedWarning === undefined) continue
      const warning = keyWords(product.boxedWarning)
      const missing = missingWords(warning, safetyTexts(passages))
      if (missing.length <= warning.size * (1 - enough)) continue
      yield {
        document,
        path: 'products',
        message: `The label of ${product.brandName} carries a boxed warning, and the safety information of this page does not give it. Write the warning there in words that patients know. Nothing is said yet of: ${listed(missing.slice(0, named))}${missing.length > named ? ' …' : ''}.`,
      }
    }
  },
}
