import type {Library, Product} from '../../library.ts'
import type {Page} from '../../passage.ts'
import type {PageRule} from '../../rule.ts'
import {namesOf, rangesOfNames} from '../../text/patterns/names.ts'
import {patternOf} from '../../text/patterns/phrase.ts'
import {isIn, readingOf} from '../../text/patterns/reading.ts'
import type {PagesLook} from '../pack-rule.ts'

/** Whether a page is about what the look names: by its products, or by its title. */
function subjectOf({about}: PagesLook): (page: Page, library: Library) => boolean {
  const naming = 'kinds' in about ? undefined : namesOf(about.orTitleNaming)
  const isMeant = (product: Product): boolean =>
    'kinds' in about ? about.kinds.includes(product.kind) : product.boxedWarning !== undefined
  return (page, {products}) =>
    page.products.some((id) => {
      const product = products.get(id)
      return product !== undefined && isMeant(product)
    }) ||
    (naming !== undefined &&
      readingOf(page).passages.some(
        (reading) => reading.passage.role === 'title' && rangesOfNames(naming, reading).length > 0,
      ))
}

/** The check of a rule on what pages leave out. `{words}` of its message becomes a list of that. */
export function pagesRule(look: PagesLook, say: (words: string) => string): PageRule['check'] {
  const required = look.missing.map(({what, phrases}) => ({what, pattern: patternOf(phrases)}))
  const isAbout = subjectOf(look)
  return function* check(page, {library}) {
    if (!isAbout(page, library)) return
    if (page.passages.some(({uses}) => uses.length > 0) !== (look.claims === 'some')) return
    const texts = readingOf(page).passages.filter(({passage}) => look.inKinds.includes(passage.kind))
    const missing = required.filter(
      ({pattern}) => !texts.some(({of: {normalised}}) => isIn(pattern, normalised.text)),
    )
    if (missing.length > 0)
      yield {
        document: page.document,
        path: 'sections',
        message: say(missing.map(({what}) => what).join(', ')),
      }
  }
}
