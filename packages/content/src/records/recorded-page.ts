import type {RecordedPage} from '@caveat/claims'
import type {Treatment} from '../documents/treatment/model.ts'
import {treatmentAddress} from '../treatment-page/passages.ts'
import {plainText} from '../treatment-page/plain-text.ts'
import type {PreparedTreatment} from '../treatment-page/prepare.ts'
import type {DecisionsByDocument} from './decisions-in.ts'
import {sha256Of} from './sha256.ts'

const atRevision = ({_id, _rev}: {readonly _id: string; readonly _rev: string}) => ({id: _id, revision: _rev})

/** Ids of what a page is made of: the treatment, and all that is joined to it. */
export const idsOfParts = (prepared: PreparedTreatment): readonly string[] => {
  const {treatment, claims, disclaimers, products, reviewer} = prepared
  const parts = [treatment, ...claims, ...disclaimers, ...products]
  return Array.from(new Set([...parts, ...(reviewer === null ? [] : [reviewer])].map(({_id}) => _id)))
}

/** What is recorded of a treatment as it is shown, and of the decisions that it rests on. */
export function recordedPage(prepared: PreparedTreatment, decisions: DecisionsByDocument): RecordedPage {
  const {treatment, claims, disclaimers, sources} = prepared
  const text = plainText(prepared)
  return {
    ...decisions.on(idsOfParts(prepared)),
    address: treatmentAddress(treatment),
    title: treatment.title,
    document: atRevision(treatment),
    claims: claims.map(atRevision),
    disclaimers: disclaimers.map(atRevision),
    evidence: sources.map(({citation, locator, url, doi}) => ({citation, locator, url, doi})),
    text,
    textSha256: sha256Of(text),
  }
}

/** What is recorded of a treatment in whose place a notice stands. */
export const recordedNotice = (treatment: Treatment, text: string): RecordedPage => ({
  ...{claims: [], disclaimers: [], evidence: [], approvals: [], overridden: []},
  address: treatmentAddress(treatment),
  title: treatment.title,
  document: atRevision(treatment),
  text,
  textSha256: sha256Of(text),
})
