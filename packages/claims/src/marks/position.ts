const closing = /^[.,;:!?…)\]"'”’»]+/u

/**
 * Where the mark of a claim use stands: at its end, after the punctuation that closes it.
 *
 * @param text the passage
 * @param to end of the claim use, exclusive, in UTF-16 code units
 * @returns an offset into `text`
 */
export function markPosition(text: string, to: number): number {
  const trimmed = text.slice(0, to).trimEnd().length
  return trimmed + (closing.exec(text.slice(trimmed))?.[0].length ?? 0)
}
