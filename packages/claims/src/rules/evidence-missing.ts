import type {ClaimLabel} from '../labels.ts'
import type {EvidenceKind} from '../library.ts'
import {type ClaimRule, claimRef, structural} from '../rule.ts'
import {isOver} from './shared/claim-state.ts'
import {inWords} from './shared/label-words.ts'

type Need = {readonly kinds: ReadonlySet<EvidenceKind>; readonly ask: string}

/** What patients say is no proof, and an example stands for a source that has yet to be found. */
const proof: Need = {
  kinds: new Set(['review', 'trial', 'label', 'guidance', 'record']),
  ask: 'Add the review, study, product label, official guidance or record that it rests on, or withdraw the claim. A testimonial or an example is not enough.',
}
const official: Need = {
  kinds: new Set(['label', 'guidance', 'record']),
  ask: 'Add the label or the entry of the authority that says so, or withdraw the claim.',
}
const indication: Need = {
  kinds: new Set(['label', 'guidance']),
  ask: 'Add the product label or the official guidance that says so, or withdraw the claim.',
}

/** What each label needs, by table D.3 of the annotation guideline that the claim detector was made with. */
const needs: Readonly<Record<ClaimLabel, Need>> = {
  efficacy: proof,
  mechanism: proof,
  'onset-duration': proof,
  quantified: proof,
  comparative: proof,
  safety: proof,
  expertise: proof,
  satisfaction: proof,
  typicality: proof,
  'approval-status': official,
  candidacy: indication,
}

export const evidenceMissing: ClaimRule = {
  id: 'evidence-missing',
  title: 'A claim rests on evidence',
  severity: 'error',
  group: 'evidence',
  citation: structural,
  appliesTo: 'claim',
  *check(claim, {today}) {
    if (isOver(claim, today)) return
    const unproved = claim.labels.filter(
      (label) => !claim.evidence.some(({kind}) => needs[label].kinds.has(kind)),
    )
    for (const [need, labels] of Map.groupBy(unproved, (label) => needs[label]))
      yield {
        document: claimRef(claim),
        path: 'evidence',
        message: `No evidence is on file for what this claim says about ${inWords(labels)}. ${need.ask}`,
      }
  },
}
