import type {TextRange} from '../../finding.ts'
import type {PassageKind} from '../../passage.ts'
import type {WordsLook} from '../pack-rule.ts'
import {patternOf} from './phrase.ts'

/** Where risks are stated, and only there a word of a promise may speak of one. */
const kinds: ReadonlySet<PassageKind> = new Set(['safety', 'care', 'note'])

const harm =
  /\b(?:risks?|side[ -]effects?|complications?|harm(?:ed|s)?|damaged?|danger(?:ous)?|injur(?:y|ies|ed)|scar(?:s|ring|red)?|numb(?:ness)?|loss|lose|losing|blind(?:ness)?|sight|vision|death|die[ds]?|fatal|life[- ]threatening|weak(?:ness)?|infect(?:ion|ions|ed)|stroke|burns?|burnt|allerg(?:y|ies|ic)|reactions?|bleed(?:ing|s)?|blood|swell(?:ing|s)?|swollen|bruis(?:e|es|ed|ing)|pain(?:s|ful)?(?!-free)|sore(?:ness)?|tender(?:ness)?|ache|headaches?|nausea|fever|redness|rash(?:es)?|itch(?:ing|y)?|droop(?:s|ing|y)?|double|swallow(?:ing)?|breath(?:e|ing)|spread(?:s|ing)?|asymmetr(?:y|ic|ical)|uneven|lumps?|lumpy|discolou?r(?:ation|ed)?|dark(?:er|ening)?|pale|blisters?|ulcers?|necrosis|nerves?|paralys(?:is|ed)|dry|cough|flu|trouble|problems?|difficult(?:y|ies)?|adverse|warning|unsuitable|contraindicated|affects?|affected|spasms?|migrat(?:e|es|ion)|unhappy|worse|fails?|failed)\b/g
const harmDenied =
  /(?:\b(?:no|not|without|zero|free of|free from|less|fewer|lower|never|prevents?|avoids?|removes?|hardly|barely|virtually no|without any|not any)(?: (?:a|an|any|the|more|of))*|n't(?: \w+)?) $/
const frequency =
  /\b(?:very |un)*(?:common|rare|rarely|often|seldom|sometimes)\b[^a-z0-9]*(?:(?:may|can|in|up to|more than|fewer than|less than|about|between|seen|found|happens|occurs) ){0,3}$/
const condition = /\b(?:until|once|when|as soon as|if|after) (?:\S+ ){0,6}$/
const pronoun = /\b(?:this|these|it|they|that|which) (?:may|might|can|could) (?:\S+ ){0,3}$/
const boundary = /[.!?;,\n–](?=\s|$)/
const reach = 80

const namesHarm = (text: string): boolean =>
  Array.from(text.matchAll(harm)).some(({index}) => !harmDenied.test(text.slice(0, index)))

/** How often something happens stands behind its name: “Headache, nausea: 9 in 100”, “A drooping lid. In trials 3%”. */
const share = /\d|\b(?:in|of)\b/

/** Whether the words speak of a harm that their part of the sentence names, of how often, or of a condition. */
function speaksOfHarm(text: string, {from, to}: TextRange): boolean {
  const before = text.slice(Math.max(0, from - reach), from)
  const near = before.split(boundary).at(-1) ?? ''
  const [after = ''] = text.slice(to, to + reach).split(boundary)
  return (
    namesHarm(share.test(text.slice(from, to)) ? before : near) ||
    namesHarm(after) ||
    frequency.test(before) ||
    condition.test(near) ||
    pronoun.test(near)
  )
}

/** Whether words at a place are a part of a statement of risk, by what a look frees. */
export function freedInRisks({
  fineInRisks,
}: WordsLook): (text: string, kind: PassageKind, range: TextRange) => boolean {
  if (fineInRisks === undefined) return () => false
  const freed =
    fineInRisks === 'everything' ? undefined : new RegExp(`^(?:${patternOf(fineInRisks).expression.source})$`)
  return (text, kind, range) =>
    kinds.has(kind) &&
    (freed === undefined || freed.test(text.slice(range.from, range.to))) &&
    speaksOfHarm(text, range)
}
