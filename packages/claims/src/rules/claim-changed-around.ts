import {type PageRule, structural} from '../rule.ts'
import {splitSentences} from '../sentences/split-sentences.ts'
import {changedBy} from '../text/changed-by.ts'
import {isQuestion} from '../text/plain-wording.ts'
import {claimUses, observeUse} from './shared/claim-uses.ts'

const speaking: ReadonlySet<string> = new Set(['claim-bearing', 'label', 'care'])

/**
 * A claim is approved in its wording. What stands around it in its sentence can deny it, limit it or make a question
 * of it, and its disclaimer then qualifies something that is not said. A warning, for grammar is for people.
 */
export const claimChangedAround: PageRule = {
  id: 'claim-changed-around',
  title: 'The sentence around a claim does not change what it says',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, {library}) {
    for (const {passage, use} of claimUses(page)) {
      const {text, kind, uses} = passage
      if (!speaking.has(kind) || use.from >= use.to) continue
      const touched = splitSentences(text).filter(({from, to}) => use.from < to && from < use.to)
      const [first, last] = [touched[0], touched.at(-1)]
      if (first === undefined || last === undefined) continue
      // What another claim says beside it is approved as well.
      const before = Math.max(first.from, ...uses.filter(({to}) => to <= use.from).map(({to}) => to))
      const after = Math.min(last.to, ...uses.filter(({from}) => from >= use.to).map(({from}) => from))
      const asks =
        isQuestion(text.slice(first.from, last.to)) &&
        library.claims.get(use.claim)?.wordings.some(isQuestion) !== true
      const words = asks ? '?' : changedBy(text.slice(before, use.from), text.slice(use.to, after))
      if (words === undefined) continue
      const what = asks
        ? 'This sentence asks what its claim states.'
        : `“${words}” changes what this claim says: it was approved as it stands.`
      yield observeUse(
        page,
        passage,
        use,
        `${what} Let the claim stand in a sentence that states it, or take the claim off and reword the sentence.`,
      )
    }
  },
}
