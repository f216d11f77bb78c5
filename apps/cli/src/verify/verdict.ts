import type {ManifestPage} from '@caveat/claims'
import {sha256Of} from '@caveat/content/records'
import {htmlText, markupSha256} from '../manifest/html-text.ts'
import {type Difference, firstDifference} from './first-difference.ts'
import type {Fetched} from './site.ts'

/**
 * - `as-built`: byte for byte what was built
 * - `same-text`: other bytes, but the words are the same, and so is everything that decides what is seen of them
 * - `text-differs`: what a visitor reads is not, or may not be, what is recorded; without a difference the words
 *   are the same, and elements, attributes, styles or scripts are not
 * - `missing`: there is no such page
 * - `unknown`: a page that no record knows
 */
export type Verdict =
  | {readonly kind: 'as-built' | 'same-text' | 'unknown'}
  | {readonly kind: 'text-differs'; readonly difference: Difference | undefined}
  | {readonly kind: 'missing'; readonly status: number; readonly type: string}

/**
 * The one judgement on a page.
 *
 * @param page as it was recorded; undefined for an address that is in no record
 */
export function verdictOf(page: ManifestPage | undefined, {status, type, bytes}: Fetched): Verdict {
  if (status !== 200 || !type.toLowerCase().startsWith('text/html')) return {kind: 'missing', status, type}
  if (page === undefined) return {kind: 'unknown'}
  const html = bytes.toString('utf8')
  const difference = firstDifference(page.html.text, htmlText(html))
  if (difference !== undefined) return {kind: 'text-differs', difference}
  if (sha256Of(bytes) === page.html.sha256) return {kind: 'as-built'}
  return markupSha256(html) === page.html.markupSha256
    ? {kind: 'same-text'}
    : {kind: 'text-differs', difference}
}

/** Whether it is as it should be: as it was built or, where less is asked for, with the same text. */
export const isGood = ({kind}: Verdict, textOnly: boolean): boolean =>
  kind === 'as-built' || (textOnly && kind === 'same-text')
