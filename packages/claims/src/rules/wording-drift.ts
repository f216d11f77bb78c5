import type {Claim} from '../library.ts'
import type {ClaimUse, Passage} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import type {Site} from '../site.ts'
import {isWording} from '../text/plain-wording.ts'
import {observeUse} from './shared/claim-uses.ts'
import {overlappingUses} from './shared/overlapping-uses.ts'
import {countWords, differences, likeness} from './shared/wording/compare.ts'
import {useWording} from './shared/wording/fix.ts'

type Nearest = {readonly wording: string; readonly like: number}

/** The approved wording that shares most words with what stands on the page; the first of equals. */
function nearest(words: string, wordings: Claim['wordings']): Nearest | undefined {
  const counted = countWords(words)
  return wordings
    .map((wording): Nearest => ({wording, like: likeness(counted, countWords(wording))}))
    .reduce<Nearest | undefined>(
      (best, each) => (best === undefined || each.like > best.like ? each : best),
      undefined,
    )
}

/** With fewer words in common, putting the one in the place of the other would change what the page says. */
const near = 0.5

/** The uses that stand over other words than their claim has, each with the wording that is nearest. */
function* drifted(passage: Passage, {library}: Site): Iterable<Nearest & {readonly use: ClaimUse}> {
  // Whose words these are is to be said first (`claim-uses-overlap`).
  const unclear = new Set(overlappingUses(passage, library).flat())
  for (const use of passage.uses) {
    const {wordings = []} = library.claims.get(use.claim) ?? {}
    const words = passage.text.slice(use.from, use.to)
    if (unclear.has(use) || words.trim() === '' || wordings.some((wording) => isWording(words, wording)))
      continue
    const found = nearest(words, wordings)
    if (found !== undefined) yield {use, ...found}
  }
}

const isShared = ({uses}: Passage, {from, to}: ClaimUse): boolean =>
  uses.filter((use) => use.from === from && use.to === to).length > 1

export const wordingDrift: PageRule = {
  id: 'wording-drift',
  title: 'A claim is made in an approved wording',
  severity: 'error',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, site) {
    for (const passage of page.passages)
      for (const {use, wording, like} of drifted(passage, site)) {
        const words = passage.text.slice(use.from, use.to)
        const found =
          like >= near
            ? `These words are not an approved wording of their claim. The nearest is “${wording}” Here: ${differences(words, wording) || 'a statement and a question'}. Use the approved wording, or have these words approved and add them to the claim.`
            : `These words have little in common with any approved wording of their claim, such as “${wording}”: choose the claim that says this, or take the claim off and reword the sentence.`
        // Another wording in the place of words that two claims share would be drift of the other.
        const mendable = like >= near && !isShared(passage, use)
        yield {
          ...observeUse(page, passage, use, found),
          ...(mendable ? {fixes: [useWording(words, {from: use.from, to: use.to}, wording)]} : {}),
        }
      }
  },
}
