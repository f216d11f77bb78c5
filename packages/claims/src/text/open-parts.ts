import type {TextRange} from '../finding.ts'
import type {ClaimUse} from '../passage.ts'

const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%®™)])?/su

/** The range without punctuation and white space at its ends; undefined where nothing else is in it. */
function trimmed(text: string, {from, to}: TextRange): TextRange | undefined {
  const inner = words.exec(text.slice(from, to))
  if (inner === null) return undefined
  const start = from + inner.index
  return {from: start, to: start + inner[0].length}
}

/** The parts of a range of a text over which no claim use stands and which hold words, in order. */
export function openParts(
  text: string,
  uses: readonly ClaimUse[],
  {from, to}: TextRange,
): readonly TextRange[] {
  const parts: TextRange[] = []
  let at = from
  for (const use of uses.toSorted((a, b) => a.from - b.from)) {
    if (use.to <= at || use.from >= to) continue
    if (use.from > at) parts.push({from: at, to: use.from})
    at = Math.max(at, use.to)
  }
  if (at < to) parts.push({from: at, to})
  return parts.flatMap((part) => trimmed(text, part) ?? [])
}

/** Whether a claim use stands over some of the words of a range. */
export const isTouched = (uses: readonly ClaimUse[], {from, to}: TextRange): boolean =>
  uses.some((use) => use.from < to && from < use.to && use.from < use.to)
