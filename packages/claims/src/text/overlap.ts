import type {TextRange} from '../finding.ts'

/** Whether two ranges of a text share a character. */
export const overlap = (a: TextRange, b: TextRange): boolean => a.from < b.to && b.from < a.to
