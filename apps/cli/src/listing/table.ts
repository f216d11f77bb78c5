import stringWidth from 'string-width'
import {fold} from './fold.ts'

export type Column = {
  readonly title: string
  /** In columns of a terminal. */
  readonly width: number
  readonly align?: 'right'
}

/** A cell is one line or several, each of which is folded where it is too wide. */
type Cell = string | readonly string[]

const gap = '  '

const padded = (text: string, {width, align}: Column): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}

const linesOf = (cell: Cell, {width}: Column): readonly string[] =>
  (typeof cell === 'string' ? [cell] : cell).flatMap((line) => fold(line, width))

const rowOf = (cells: readonly Cell[], columns: readonly Column[]): string => {
  const lines = columns.map((column, place) => linesOf(cells[place] ?? '', column))
  const height = Math.max(...lines.map(({length}) => length))
  return Array.from({length: height}, (_, line) =>
    columns
      .map((column, place) => padded(lines[place]?.[line] ?? '', column))
      .join(gap)
      .trimEnd(),
  ).join('\n')
}

/** A table for a terminal: as wide as its columns and two between each. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string =>
  [columns.map(({title}) => title), ...rows].map((cells) => rowOf(cells, columns)).join('\n')
