import type {SiteSettings} from '@caveat/content'
import {transform} from 'lightningcss'
import {base} from './base.ts'
import {print} from './print.ts'
import {shell} from './shell.ts'
import {tokens} from './tokens.ts'

const minified = new Map<string, string>()

const minify = (css: string): string => {
  const known = minified.get(css)
  if (known !== undefined) return known
  const {code} = transform({filename: 'page.css', code: Buffer.from(css), minify: true})
  const made = code.toString()
  minified.set(css, made)
  return made
}

/**
 * All CSS of a page: what every page has, then what this one uses. Minified once for each combination.
 *
 * @param site whose accent colours it
 * @throws SyntaxError with the place of a mistake in the CSS
 */
export const pageStyles = ({accent}: Pick<SiteSettings, 'accent'>, ...own: readonly string[]): string =>
  minify([tokens(accent), base, shell, ...own, print].join('\n'))
