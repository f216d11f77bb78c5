import type {Fix, TextRange} from '../../../finding.ts'
import {closingOf} from '../../../text/plain-wording.ts'

const firstWord = (text: string): string => /^\S+/u.exec(text.trim())?.[0] ?? ''

/** The wording with the case and the punctuation that the words have around it, so that the sentence stays whole. */
function fitted(words: string, wording: string): string {
  const start = firstWord(words)
  const sameStart = start.toLowerCase() === firstWord(wording).toLowerCase()
  const text = wording.trim().slice(0, wording.trim().length - closingOf(wording.trim()).length)
  const opening = words.slice(0, words.length - words.trimStart().length)
  return opening + (sameStart ? start + text.slice(start.length) : text) + closingOf(words)
}

/** Puts an approved wording in the place of words that have drifted from it. */
export const useWording = (words: string, range: TextRange, wording: string): Fix => ({
  kind: 'replace-text',
  title: 'Use the approved wording',
  range,
  text: fitted(words, wording),
})
