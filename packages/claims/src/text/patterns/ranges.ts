import type {TextRange} from '../../finding.ts'
import type {Pattern} from './phrase.ts'

export const rangesOf = ({expression}: Pattern, text: string): readonly TextRange[] =>
  Array.from(text.matchAll(expression), ({index, 0: words}) => ({from: index, to: index + words.length}))

/** Ranges of all lists, in order; of those that overlap the one of the earlier list, or that begins first, stays. */
export function together(...lists: readonly (readonly TextRange[])[]): readonly TextRange[] {
  const ranked = lists
    .flatMap((list, rank) => list.map((range) => ({...range, rank})))
    .toSorted((a, b) => a.from - b.from || a.rank - b.rank)
  const taken: (TextRange & {readonly rank: number})[] = []
  for (const range of ranked) {
    const last = taken.at(-1)
    if (last === undefined || last.to <= range.from) taken.push(range)
    else if (range.rank < last.rank) taken[taken.length - 1] = range
  }
  return taken.map(({from, to}) => ({from, to}))
}

/** Ranges in order, those that overlap as one. */
export function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const whole: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last === undefined || last.to <= range.from) whole.push(range)
    else whole[whole.length - 1] = {from: last.from, to: Math.max(last.to, range.to)}
  }
  return whole
}

/** The ranges that lie in none of the others. Both are in order, and none of one list overlaps another of it. */
export function outside(ranges: readonly TextRange[], others: readonly TextRange[]): readonly TextRange[] {
  let next = 0
  return ranges.filter(({from, to}) => {
    while (next < others.length && (others[next]?.to ?? 0) < to) next += 1
    const other = others[next]
    return other === undefined || from < other.from
  })
}
