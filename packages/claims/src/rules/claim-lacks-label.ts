import {detectClaims} from '../detector/detect-claims.ts'
import {type ClaimLabel, claimLabels} from '../labels.ts'
import {type ClaimRule, claimRef, structural} from '../rule.ts'
import {remember} from '../text/remember.ts'
import {isOver} from './shared/claim-state.ts'
import {inWords} from './shared/label-words.ts'

/**
 * Labels that the detector gives for good reason where words such as these stand there. The effect, how it works,
 * times and whom it suits go over into each other, so nothing is made of them.
 */
const tellingWords: Readonly<Partial<Record<ClaimLabel, RegExp>>> = {
  quantified:
    /\p{Nd}\s?(?:%|percent|per cent)|\p{Nd} (?:out of|in|of) \p{Nd}|\p{Nd}{2,} (?:of our )?(?:\p{L}+ ){0,2}(?:patients|people|clients|women|men|treatments|procedures|cases)\b|\b\p{Nd}{1,3}(?:,\p{Nd}{3})+\b/iu,
  comparative:
    /\bthan\b|\bunlike\b|\bcompared?\b|\bagainst\b|\bleading\b|\bsuperior\b|\bnumber one\b|\b(?:more|less|better|best|most|worst|only|unique)\b|\p{L}{3,}est\b/iu,
  safety:
    /\b(?:safe|safely|safest|painless(?:ly)?|hurts?|pain|harmless|gentle|risk-free|no risks?|side effects?|complications?)\b/iu,
  expertise:
    /\b(?:experts?|expertise|experienced|specialists?|award|awards|award-winning|trained|certified|leading|renowned|skilled|surgeons?|doctors?|years of)\b/iu,
  satisfaction:
    /\b(?:love[sd]?|happy|happier|satisf\p{L}+|delighted|pleased|recommend(?:ed|s)?|rated?|reviews?|stars?|confiden\p{L}+)\b/iu,
  typicality: /\b(?:typical(?:ly)?|everyone|everybody|all|always|every)\b/iu,
  'approval-status': /\b(?:approv\p{L}+|clear(?:ed|ance)|licen[cs]ed|registered|FDA|CE[- ]mark\p{L}*)\b/iu,
}

/** Somebody speaks of themselves: a testimonial. */
const testimonial = /(?<![\p{L}\p{N}.])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e)(?![\p{L}\p{N}.])/u

type Told = {readonly label: ClaimLabel; readonly words: string}

function labelsTold(wording: string): readonly Told[] {
  const detected = detectClaims(wording, {kind: 'claim-bearing', explain: 'claims'})
  const labels: ReadonlySet<string> = new Set(
    detected.kind === 'unsupported'
      ? []
      : detected.sentences.filter(({claim}) => claim).flatMap((sentence) => sentence.labels),
  )
  const spoken = testimonial.exec(wording)
  return claimLabels.flatMap((label): readonly Told[] => {
    const words = labels.has(label) ? tellingWords[label]?.exec(wording)?.[0] : undefined
    const said = label === 'satisfaction' ? (words ?? spoken?.[0]) : words
    return said === undefined ? [] : [{label, words: said}]
  })
}

const told = remember(2000, labelsTold)

/** A warning, for the detector errs now and then; with the label, the other rules ask for what covers it. */
export const claimLacksLabel: ClaimRule = {
  id: 'claim-lacks-label',
  title: 'A claim is labelled with everything that it says',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {today}) {
    // Without any label, another rule says so.
    if (claim.labels.length === 0 || isOver(claim, today)) return
    const missing = new Map<ClaimLabel, string>()
    for (const wording of claim.wordings)
      for (const {label, words} of told(wording))
        if (!claim.labels.includes(label) && !missing.has(label)) missing.set(label, words)
    for (const [label, words] of missing)
      yield {
        document: claimRef(claim),
        path: 'labels',
        message: `By “${words}” this claim also reads as one about ${inWords([label])}, and is not labelled so: nothing asks whether its disclaimers and evidence are enough for that. Choose it under “What it claims”, or reword the claim.`,
      }
  },
}
