import type {DocumentInput} from '../../src/documents/registry.ts'
import type {DisclaimerId} from '../disclaimers.ts'
import {references} from '../references.ts'
import {type SourceName, sources} from '../sources.ts'

type ClaimInput = DocumentInput<'claim'>

type SampleClaim = {
  /** The statement first, then the other approved wordings. */
  readonly wordings: readonly [string, ...string[]]
  readonly labels: NonNullable<ClaimInput['labels']>
  /** In the order of their marks. */
  readonly disclaimers: readonly [DisclaimerId, ...DisclaimerId[]]
  readonly evidence: readonly [SourceName, ...SourceName[]]
  readonly products?: readonly string[]
}

/** Claims by document id. Evidence is named, so that each source is written down once. */
export const defineClaims = (
  claims: Readonly<Record<`claim-${string}`, SampleClaim>>,
): readonly ClaimInput[] =>
  Object.entries(claims).map(([_id, {wordings, labels, disclaimers, evidence, products}]) => ({
    _id,
    _type: 'claim',
    wordings: [...wordings],
    labels,
    disclaimers: references(...disclaimers),
    evidence: evidence.map((name) => ({_type: 'evidence', _key: name, ...sources[name]})),
    ...(products === undefined ? {} : {products: references(...products)}),
  }))
