import type {Claim} from '../library.ts'
import {claimUses, observeUse} from './claim-uses.ts'
import {type PageRule, structural} from './rule.ts'
import {countWords, differences, likeness} from './wording/compare.ts'
import {useWording} from './wording/fix.ts'
import {isWording} from './wording/normalise.ts'

/** The approved wording that shares most words with what stands on the page; the first of equals. */
function nearest(words: string, [statement, ...others]: Claim['wordings']): string | undefined {
  const counted = countWords(words)
  const like = (wording: string) => likeness(counted, countWords(wording))
  return statement === undefined
    ? undefined
    : others.reduce((best, wording) => (like(wording) > like(best) ? wording : best), statement)
}

export const wordingDrift: PageRule = {
  id: 'wording-drift',
  title: 'A claim is made in an approved wording',
  severity: 'error',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, {library}) {
    for (const {passage, use} of claimUses(page)) {
      const {wordings = []} = library.claims.get(use.claim) ?? {}
      const words = passage.text.slice(use.from, use.to)
      if (words.trim() === '' || wordings.some((wording) => isWording(words, wording))) continue
      const wording = nearest(words, wordings)
      if (wording === undefined) continue
      const message = `These words are not an approved wording of their claim. The nearest is “${wording}” Here: ${differences(words, wording)}. Use the approved wording, or have these words approved and add them to the claim.`
      yield {
        ...observeUse(page, passage, use, message),
        fixes: [useWording(words, {from: use.from, to: use.to}, wording)],
      }
    }
  },
}
