/**
 * Keeps the answers to questions about texts, so that checking a page again while somebody writes costs only
 * what changed. When there are too many, the answers that were asked for least recently are forgotten.
 *
 * @param kept how many answers are kept at most
 */
export function remember<Answer>(kept: number, find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, {readonly answer: Answer}>()
  return (text) => {
    const known = answers.get(text) ?? {answer: find(text)}
    answers.delete(text)
    answers.set(text, known)
    const [oldest] = answers.keys()
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest)
    return known.answer
  }
}
