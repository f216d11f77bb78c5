import type {TextRange} from '../finding.ts'

/**
 * Where a character stood before these ranges were taken out of its text.
 *
 * @param offset in UTF-16 code units of what is left
 * @param removed in order and apart from each other, as they stood in the whole text
 */
export const storedOffset = (offset: number, removed: readonly TextRange[]): number =>
  removed.reduce((at, {from, to}) => (from <= at ? at + to - from : at), offset)
