import {clauseOf} from './denial/clause.ts'
import {isNegated, isRefuted, isWarnedOf} from './denial/negation.ts'
import {isAsked} from './denial/question.ts'

/** Questions that take a denial for given: “Why are results not guaranteed?”. */
const presupposing = /^(?:why (?:is|are|was|do|does|can|will)|what if|what happens)\b/

/**
 * Whether a sentence denies or asks what some of its words would promise: “results are not guaranteed”,
 * “no treatment is painless”, “Is it permanent?”. Only a denial that governs the words counts: it stands on their
 * verb, or before them with nothing but light words between. What is not surely a denial is none, for a finding
 * too many costs less than a promise that passes.
 *
 * @param text normalised
 * @param from start of the words, inclusive
 * @param to their end, exclusive
 */
export function isDenied(text: string, from: number, to: number): boolean {
  const {before, after, isQuestion, next} = clauseOf(text, from, to)
  if (!isQuestion) return isNegated(before, after) || isRefuted(before, next) || isWarnedOf(before, after)
  return isAsked(before, after, next) || (presupposing.test(before) && isNegated(before, after))
}
