import type {TextRange} from '../finding.ts'
import type {ClaimUse, Passage} from '../passage.ts'
import {splitSentences} from '../sentences/split-sentences.ts'
import {overlap} from '../text/overlap.ts'

/** What is left of a passage. */
export type Cut = {
  readonly before: Passage
  /** Undefined where nothing is left. */
  readonly after: Passage | undefined
  /** The characters that were taken out of its text, in order and apart from each other. */
  readonly removed: readonly TextRange[]
}

const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const

const isWhole = (text: string): boolean =>
  pairs.every(([open, close]) => text.split(open).length === text.split(close).length) &&
  text.split('"').length % 2 === 1

/** The sentences; those of one quotation or bracket are one piece, so that none is left half open. */
function piecesOf(text: string): readonly TextRange[] {
  const sentences = splitSentences(text)
  const pieces: TextRange[] = []
  for (let index = 0; index < sentences.length; index++) {
    const first = sentences[index]
    if (first === undefined) break
    const end = sentences.findIndex(({to}, at) => at >= index && isWhole(text.slice(first.from, to)))
    index = end < 0 ? index : end
    pieces.push({from: first.from, to: sentences[index]?.to ?? first.to})
  }
  return pieces
}

/** The pieces that go: what a use stands in goes as a whole, and so do the uses that reach into it. */
function going(pieces: readonly TextRange[], first: readonly TextRange[], others: readonly ClaimUse[]) {
  const gone = new Set<TextRange>()
  const waiting = [...first]
  for (let range = waiting.pop(); range !== undefined; range = waiting.pop())
    for (const piece of pieces) {
      if (gone.has(piece) || !overlap(piece, range)) continue
      gone.add(piece)
      waiting.push(...others.filter((use) => overlap(use, piece)))
    }
  return gone
}

/** The ranges to take out: of each run of pieces, with the space behind it, or before it where nothing follows. */
function rangesOf(
  text: string,
  pieces: readonly TextRange[],
  gone: ReadonlySet<TextRange>,
): readonly TextRange[] {
  const goes = (piece: TextRange | undefined) => piece !== undefined && gone.has(piece)
  const firsts = pieces.flatMap((piece, at) => (goes(piece) && !goes(pieces[at - 1]) ? at : []))
  return firsts.map((at) => {
    const next = pieces.find((piece, later) => later > at && !goes(piece))
    return next === undefined
      ? {from: pieces[at - 1]?.to ?? 0, to: text.length}
      : {from: pieces[at]?.from ?? 0, to: next.from}
  })
}

const without = (text: string, removed: readonly TextRange[]): string =>
  removed.reduceRight((left, {from, to}) => left.slice(0, from) + left.slice(to), text)

const moved = (offset: number, removed: readonly TextRange[]): number =>
  offset - removed.reduce((sum, {from, to}) => sum + Math.max(0, Math.min(offset, to) - from), 0)

/**
 * The passage without the sentences in which one of these claims is made. Other claims that are made partly in
 * such a sentence go with all of theirs; those that stay keep their words.
 *
 * @param ended ids of claims
 * @param also further words whose sentence goes
 * @returns undefined where nothing of the passage changes
 */
export function dropSentences(
  passage: Passage,
  ended: ReadonlySet<string>,
  also: readonly TextRange[] = [],
): Cut | undefined {
  const {text, uses} = passage
  const [dead, alive] = [
    uses.filter(({claim}) => ended.has(claim)),
    uses.filter(({claim}) => !ended.has(claim)),
  ]
  if (dead.length === 0 && also.length === 0) return undefined
  const pieces = piecesOf(text)
  const gone = going(pieces, [...dead, ...also], alive)
  if (pieces.length > 0 && gone.size === pieces.length)
    return {before: passage, after: undefined, removed: [{from: 0, to: text.length}]}
  const removed = rangesOf(text, pieces, gone)
  const stays = (use: ClaimUse) => !removed.some(({from, to}) => from <= use.from && use.to <= to)
  const after = {
    ...passage,
    text: without(text, removed),
    uses: alive
      .filter(stays)
      .map((use) => ({...use, from: moved(use.from, removed), to: moved(use.to, removed)})),
  }
  return {before: passage, after, removed}
}
