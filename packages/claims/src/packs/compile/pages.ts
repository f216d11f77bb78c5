import type {Library} from '../../library.ts'
import type {Page} from '../../passage.ts'
import type {PageRule} from '../../rules/rule.ts'
import type {PagesLook} from '../pack-rule.ts'
import {patternOf} from './phrase.ts'
import {isIn, readingOf} from './reading.ts'

const isAbout = (page: Page, {about}: PagesLook, {products}: Library): boolean =>
  page.products.some((id) => {
    const product = products.get(id)
    if (product === undefined) return false
    return 'kinds' in about ? about.kinds.includes(product.kind) : product.boxedWarning !== undefined
  })

/** The check of a rule on what pages leave out. `{words}` of its message becomes a list of that. */
export function pagesRule(look: PagesLook, say: (words: string) => string): PageRule['check'] {
  const required = look.missing.map(({what, phrases}) => ({what, pattern: patternOf(phrases)}))
  return function* check(page, {library}) {
    if (!isAbout(page, look, library)) return
    if (page.passages.some(({uses}) => uses.length > 0) !== (look.claims === 'some')) return
    const texts = readingOf(page).passages.filter(({passage}) => look.inKinds.includes(passage.kind))
    const missing = required.filter(
      ({pattern}) => !texts.some(({normalised}) => isIn(pattern, normalised.text)),
    )
    if (missing.length > 0)
      yield {
        document: page.document,
        path: 'sections',
        message: say(missing.map(({what}) => what).join(', ')),
      }
  }
}
