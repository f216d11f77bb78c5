import type {ManifestPage} from '@caveat/claims'
import {htmlText} from '../manifest/html-text.ts'
import {sha256Of} from '../manifest/sha256.ts'
import type {Fetched} from './site.ts'

/** The first place at which two texts differ, with some words on either side. */
export type Difference = {readonly built: string; readonly online: string}

export type Compared =
  | {readonly kind: 'same'}
  /** Not a byte for byte copy, and every word is the same. */
  | {readonly kind: 'same-words'}
  | {readonly kind: 'missing'; readonly status: number}
  | {readonly kind: 'changed'; readonly difference: Difference}

const [wordsBefore, wordsAfter] = [4, 10]

const excerpt = (words: readonly string[], at: number): string => {
  const from = Math.max(0, at - wordsBefore)
  const to = at + wordsAfter
  const shown = words.slice(from, to).join(' ')
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`
}

/** Where two texts begin to differ in their words; undefined where they do not. */
export function firstDifference(built: string, online: string): Difference | undefined {
  const [before, now] = [built.split(/\s+/), online.split(/\s+/)]
  const at = before.findIndex((word, index) => word !== now[index])
  if (at === -1 && before.length === now.length) return undefined
  const place = at === -1 ? before.length : at
  return {built: excerpt(before, place), online: excerpt(now, place)}
}

/** A page online beside what was built: its bytes, and where those differ its words. */
export function compare({html}: ManifestPage, {status, bytes}: Fetched): Compared {
  if (status !== 200) return {kind: 'missing', status}
  if (sha256Of(bytes) === html.sha256) return {kind: 'same'}
  const difference = firstDifference(html.text, htmlText(bytes.toString('utf8')))
  return difference === undefined ? {kind: 'same-words'} : {kind: 'changed', difference}
}
