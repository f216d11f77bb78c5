/** The first place at which two texts differ, with some words on either side. */
export type Difference = {readonly recorded: string; readonly online: string}

const [wordsBefore, wordsAfter] = [4, 10]

const excerpt = (words: readonly string[], at: number): string => {
  const from = Math.max(0, at - wordsBefore)
  const to = at + wordsAfter
  const shown = words.slice(from, to).join(' ')
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`
}

/** Where two texts begin to differ in their words; undefined where they do not. */
export function firstDifference(recorded: string, online: string): Difference | undefined {
  const [before, now] = [recorded.split(/\s+/), online.split(/\s+/)]
  const at = before.findIndex((word, index) => word !== now[index])
  if (at === -1 && before.length === now.length) return undefined
  const place = at === -1 ? before.length : at
  return {recorded: excerpt(before, place), online: excerpt(now, place)}
}
