import type {Claim} from '../library.ts'
import {type ClaimRule, claimRef, structural} from '../rule.ts'
import {isOver} from './shared/claim-state.ts'
import {inWords} from './shared/label-words.ts'
import {labelledSentences} from './shared/unmarked/claiming-sentences.ts'

/** What the detector reads in the statement: something to start from, for a person to judge. */
function suggestion({wordings}: Claim): string {
  const {sentences} = labelledSentences(wordings[0] ?? '')
  const labels = Array.from(new Set(sentences.flatMap((sentence) => sentence.labels)))
  return labels.length === 0 ? '' : ` Its words read as a claim about ${inWords(labels)}.`
}

/** A warning: the claim may well be in order, but nobody can tell whether its disclaimers and evidence fit. */
export const claimWithoutLabels: ClaimRule = {
  id: 'claim-without-labels',
  title: 'A claim says what kind of claim it is',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {today}) {
    if (claim.labels.length === 0 && !isOver(claim, today))
      yield {
        document: claimRef(claim),
        path: 'labels',
        message: `This claim has no labels, so nothing can tell whether its disclaimers and evidence are enough. Choose under “What it claims” everything that it says.${suggestion(claim)}`,
      }
  },
}
