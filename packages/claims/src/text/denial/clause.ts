/** The clause in which some words stand: what of it stands before and behind them, and how it ends. */
export type Clause = {
  readonly before: string
  readonly after: string
  readonly isQuestion: boolean
  /** What follows the clause. */
  readonly next: string
}

/** A grammar reaches no further than so many characters; it also bounds the time that a text takes. */
const reach = 160
/** “2.5” and “e.g.” end no clause: behind the end of one stands a space, or nothing. */
const end = /[.!?;:…](?=["')\]]*(?:\s|$))|[\n(–—]|\s-\s/
const lastEnd = new RegExp(`^.*(?:${end.source})`, 'su')

/**
 * @param text normalised
 * @param from start of the words, inclusive
 * @param to their end, exclusive
 */
export function clauseOf(text: string, from: number, to: number): Clause {
  const before = text.slice(Math.max(0, from - reach), from).replace(lastEnd, '')
  const rest = text.slice(to, to + reach)
  const at = rest.search(end)
  const after = at === -1 ? rest : rest.slice(0, at)
  return {
    before: before.replace(/["']+(?=\s|$)|(?<=^|\s)["']+/g, '').trim(),
    after: after.trim(),
    isQuestion: at !== -1 && rest.charAt(at) === '?',
    next: at === -1 ? '' : rest.slice(at + 1).trim(),
  }
}
