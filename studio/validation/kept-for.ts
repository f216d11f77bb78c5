/** A look-up whose answers are kept for a while. */
export type Kept<Source extends object, Answer> = {
  readonly ask: (source: Source, ids: readonly string[]) => Promise<Answer>
  /** Throws away what is kept, so that the next question is really asked. */
  readonly forget: () => void
}

/**
 * A look-up whose answer is used again for a while when it is asked for the same ids. A failed look-up
 * is not kept.
 *
 * @param milliseconds how long an answer is used again
 */
export function keptFor<Source extends object, Answer>(
  milliseconds: number,
  lookUp: (source: Source, ids: readonly string[]) => Promise<Answer>,
): Kept<Source, Answer> {
  let kept = new WeakMap<Source, Map<string, {until: number; answer: Promise<Answer>}>>()
  return {
    ask(source, ids) {
      const answers = kept.get(source) ?? new Map<string, {until: number; answer: Promise<Answer>}>()
      kept.set(source, answers)
      const now = performance.now()
      for (const [question, {until}] of answers) if (until <= now) answers.delete(question)

      const question = ids.join(',')
      const known = answers.get(question)
      if (known !== undefined) return known.answer
      const answer = lookUp(source, ids)
      answers.set(question, {until: now + milliseconds, answer})
      answer.catch(() => answers.delete(question))
      return answer
    },
    forget() {
      kept = new WeakMap()
    },
  }
}
