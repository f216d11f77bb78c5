import type {TextRange} from '@caveat/claims'
import stringWidth from 'string-width'
import {displayed} from './displayed.ts'

/** Columns of a terminal that a line may take. */
const columns = 100

/** More of the text than the window can hold is not looked at, in UTF-16 code units. */
const reach = 4 * columns

/** A character as people count them, with what is shown for it and the columns that takes. */
type Cell = {readonly shown: string; readonly width: number; readonly marked: boolean}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

function cellsOf(text: string, {from, to}: TextRange): readonly Cell[] {
  const start = Math.max(0, from - reach)
  const near = text.slice(start, Math.min(text.length, to + reach))
  return Array.from(graphemes.segment(near), ({segment, index}) => {
    const shown = displayed(segment)
    const at = start + index
    return {shown, width: stringWidth(shown), marked: at < to && at + segment.length > from}
  })
}

const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, {width}) => sum + width, 0)

/** How many cells from the first on fit into a width. */
function fitting(cells: readonly Cell[], width: number): number {
  let used = 0
  const end = cells.findIndex((cell) => {
    used += cell.width
    return used > width
  })
  return end === -1 ? cells.length : end
}

type Window = {readonly begin: number; readonly end: number}

/** The cells to show: those in question with about as much on either side, or as much as there is. */
function windowOf(cells: readonly Cell[], begin: number, end: number): Window {
  if (widthOf(cells) <= columns) return {begin: 0, end: cells.length}
  // The two ellipses take a column each.
  const room = columns - 2
  const shown = begin + fitting(cells.slice(begin, end), room)
  const free = room - widthOf(cells.slice(begin, shown))
  const before = cells.slice(0, begin).toReversed()
  const after = cells.slice(shown)
  const left = Math.max(free / 2, free - widthOf(after))
  const right = Math.max(free / 2, free - widthOf(before))
  return {begin: begin - fitting(before, left), end: shown + fitting(after, right)}
}

/**
 * The line in which words stand, and the line with a caret under each column of them. Of a long line the
 * part around the words is shown, with `…` for what is left out. Wide characters take their two columns.
 *
 * @param range what the carets mark; an empty range is marked by one caret
 */
export function lineWindow(text: string, range: TextRange): readonly [line: string, carets: string] {
  const start = Math.max(0, range.from - reach)
  const cut = {before: start > 0, after: range.to + reach < text.length}
  const cells = cellsOf(text, range)
  const first = cells.findIndex(({marked}) => marked)
  // An empty range, or one behind the end: the caret stands where it would be.
  const begin = first === -1 ? insertionCell(text, start, range.from) : first
  const end = first === -1 ? begin : cells.findLastIndex(({marked}) => marked) + 1
  const window = windowOf(cells, begin, end)
  const lead = cut.before || window.begin > 0 ? '…' : ''
  const trail = cut.after || window.end < cells.length ? '…' : ''
  const words = cells.slice(window.begin, window.end).map(({shown}) => shown)
  const indent = lead.length + widthOf(cells.slice(window.begin, begin))
  const marked = widthOf(cells.slice(begin, Math.min(end, window.end)))
  return [`${lead}${words.join('')}${trail}`, `${' '.repeat(indent)}${'^'.repeat(Math.max(1, marked))}`]
}

const insertionCell = (text: string, start: number, at: number): number =>
  Array.from(graphemes.segment(text.slice(start, at))).length
