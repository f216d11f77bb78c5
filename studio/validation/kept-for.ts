/**
 * A look-up whose answer is used again for a while when it is asked for the same ids. A failed look-up
 * is not kept.
 *
 * @param milliseconds how long an answer is used again
 */
export function keptFor<Source extends object, Answer>(
  milliseconds: number,
  lookUp: (source: Source, ids: readonly string[]) => Promise<Answer>,
): (source: Source, ids: readonly string[]) => Promise<Answer> {
  const kept = new WeakMap<Source, Map<string, Promise<Answer>>>()
  return (source, ids) => {
    const answers = kept.get(source) ?? new Map<string, Promise<Answer>>()
    kept.set(source, answers)
    const question = ids.join(',')
    const known = answers.get(question)
    if (known !== undefined) return known
    const answer = lookUp(source, ids)
    answers.set(question, answer)
    const forget = () => answers.delete(question)
    answer.then(() => setTimeout(forget, milliseconds), forget)
    return answer
  }
}
