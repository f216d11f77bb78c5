/** The rest of a word that was selected in part, and then the punctuation that closes it. */
const restOfWord = /^[\p{L}\p{N}\p{M}%®™°]*(?:['’]\p{L}+)*/u
const closing = /^[.,;:!?…)\]"'”’»%®™؟،。！？]+/u

/**
 * Where the mark of a claim use stands: at its end, after the punctuation that closes it. A selection that
 * ends inside a word is taken to its end.
 *
 * @param text the passage
 * @param to end of the claim use, exclusive, in UTF-16 code units
 * @returns an offset into `text`
 */
export function markPosition(text: string, to: number): number {
  const trimmed = text.slice(0, to).trimEnd().length
  const word = trimmed + (restOfWord.exec(text.slice(trimmed))?.[0].length ?? 0)
  return word + (closing.exec(text.slice(word))?.[0].length ?? 0)
}
