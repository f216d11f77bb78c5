/**
 * Keeps the answers to questions about texts, so that checking a page again while somebody writes costs only
 * what changed. When there are too many, the answers that were asked for least recently are forgotten: they stand in
 * two generations, and the older one is dropped as a whole, so that an answer which is known takes one look.
 *
 * @param kept how many answers are kept at most; those to the last half as many questions always are
 */
export function remember<Answer>(kept: number, find: (text: string) => Answer): (text: string) => Answer {
  const half = Math.max(1, Math.floor(kept / 2))
  let recent = new Map<string, {readonly answer: Answer}>()
  let older = recent
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known.answer
    const found = older.get(text) ?? {answer: find(text)}
    if (recent.size >= half) {
      older = recent
      recent = new Map()
    }
    recent.set(text, found)
    return found.answer
  }
}
