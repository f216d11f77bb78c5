import type {TextRange} from '../../finding.ts'
import type {PassageKind} from '../../passage.ts'
import {patternOf} from '../../text/patterns/phrase.ts'
import type {WordsLook} from '../pack-rule.ts'

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

/** What treatments are for: who has less of a harm, or none any more, states no risk. */
const eased =
  /\b(?:no|not|never|without|free|less|fewer|lower|fade[sd]?|fading|clear\w*|improv\w*|reduc\w*|remov\w*|better|smooth\w*|soften\w*|disappear\w*|gone|heal\w*|cured?|treated|reliev\w*|relief|happy|satisfied|delighted)\b|n't\b/
const happensTo =
  /\b(?:gets?|got|have|has|had|develop(?:s|ed)?|suffer(?:s|ed)?|notice[sd]?|feel|felt|report(?:s|ed)?|experience[sd]?|with) (?:\S+ ){0,4}?$/
const happens =
  /^(?:\S+ ){0,2}?(?:happen(?:s|ed)?|occur(?:s|red)?|affect(?:s|ed)?|struck|strikes?|seen|found|reported|common|uncommon|rare)\b/

const harms = (text: string) =>
  Array.from(text.matchAll(harm), ({index, 0: word}) => ({index, end: index + word.length}))

/** “About 2% of people get a drooping lid”, “Burns happen in 1 in 100 people”: a risk, wherever it stands. */
function isHowOften(text: string, {from, to}: TextRange): boolean {
  const before =
    text
      .slice(Math.max(0, from - reach), from)
      .split(boundary)
      .at(-1) ?? ''
  const [after = ''] = text.slice(to, to + reach).split(boundary)
  if (eased.test(before)) return false
  const isBehind = harms(after).some(({index, end}) => {
    const until = after.slice(0, index)
    return happensTo.test(until) && !eased.test(until) && !eased.test(after.slice(end, end + 20))
  })
  return (
    isBehind || (!eased.test(after) && harms(before).some(({end}) => happens.test(before.slice(end).trim())))
  )
}

/** How often something happens stands behind its name: “Headache, nausea: 9 in 100”, “A drooping lid. In trials 3%”. */
const share = /\d|\b(?:in|of)\b/

const isShare = (text: string, {from, to}: TextRange): boolean => share.test(text.slice(from, to))

/** Whether the words speak of a harm that their part of the sentence names, of how often, or of a condition. */
function speaksOfHarm(text: string, {from, to}: TextRange): boolean {
  const before = text.slice(Math.max(0, from - reach), from)
  const near = before.split(boundary).at(-1) ?? ''
  const [after = ''] = text.slice(to, to + reach).split(boundary)
  return (
    namesHarm(isShare(text, {from, to}) ? before : near) ||
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
    (freed === undefined || freed.test(text.slice(range.from, range.to))) &&
    (kinds.has(kind) ? speaksOfHarm(text, range) : isShare(text, range) && isHowOften(text, range))
}
