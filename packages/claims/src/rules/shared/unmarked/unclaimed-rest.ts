import type {TextRange} from '../../../finding.ts'
import {type ClaimLabel, claimLabels} from '../../../labels.ts'
import type {Library} from '../../../library.ts'
import type {Passage} from '../../../passage.ts'
import {openParts} from '../../../text/open-parts.ts'
import {type ClaimingSentence, labelledSentences, likelyLabels} from './claiming-sentences.ts'

/** What a sentence claims beside the claims that are attached to some of its words. */
export type Rest = {readonly range: TextRange; readonly labels: readonly ClaimLabel[]}

const isWithin = (inner: TextRange, outer: TextRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

const labelsOf = (part: string): readonly ClaimLabel[] =>
  labelledSentences(part).sentences.flatMap(({labels, certain}) => (certain ? labels : []))

/**
 * A claim use vouches for the words under it, and for nothing else in its sentence. What it leaves open is read on
 * its own: each part between the uses makes a claim
 *
 * - where the detector is nearly certain of it by these words alone (“[Lines soften] and our award-winning team …”);
 * - or where it likely claims something of a kind that no attached claim is about, by these words alone
 *   (“… and it is the safest treatment”), or by the words that decided on the whole sentence (“… in 97% of
 *   patients”).
 *
 * So the subject, time or place that belongs to the marked words (“Our lasers [remove hair] in six sessions”, with
 * a claim that is about numbers) raises no alarm, nor do connecting words. Where an attached claim says not what it
 * is about, kinds cannot be compared, and only the first holds.
 *
 * @param sentence place of the sentence in the passage's text
 * @param detected what the detector says of the whole sentence, where it surely makes a claim; offsets in the passage
 */
export function unclaimedRest(
  {text, uses}: Passage,
  sentence: TextRange,
  detected: ClaimingSentence | undefined,
  {claims}: Library,
): readonly Rest[] {
  const touching = uses.filter((use) => use.from < sentence.to && sentence.from < use.to)
  const attached = touching.map(({claim}) => claims.get(claim)?.labels ?? [])
  const comparable = attached.every((labels) => labels.length > 0)
  const vouchedFor = new Set(attached.flat())
  const open = openParts(text, uses, sentence)
  return open.flatMap((range) => {
    const part = text.slice(range.from, range.to)
    const decided = (detected?.labels ?? []).filter((label) => {
      const weightiest = detected?.reasons.find((reason) => reason.label === label)
      return weightiest !== undefined && isWithin(weightiest, range)
    })
    const further = [...likelyLabels(part), ...decided].filter((label) => !vouchedFor.has(label))
    const found = new Set([...labelsOf(part), ...(comparable ? further : [])])
    return found.size === 0 ? [] : [{range, labels: claimLabels.filter((label) => found.has(label))}]
  })
}
