import type {ClaimLabel} from './labels.ts'

/** A strong reference as the Content Lake stores it. */
export type Reference = {readonly _ref: string}

/** A reusable statement that needs substantiating. The first wording is the statement itself. */
export type Claim = {
  readonly _id: string
  readonly wordings: readonly string[]
  readonly labels: readonly ClaimLabel[]
  /** In the order in which their marks stand after the claim. */
  readonly disclaimers: readonly Reference[]
  /** First calendar day (YYYY-MM-DD, the clinic's) on which the claim may no longer be published. */
  readonly expiresAt?: string | undefined
  readonly withdrawn?: {readonly at: string; readonly reason: string} | undefined
}

/** A reusable qualifying text. */
export type Disclaimer = {
  readonly _id: string
  readonly name: string
  readonly text: string
  readonly covers: readonly ClaimLabel[]
}

/** All published claims and disclaimers, by document id. */
export type Library = {
  readonly claims: ReadonlyMap<string, Claim>
  readonly disclaimers: ReadonlyMap<string, Disclaimer>
}

const byId = <T extends {readonly _id: string}>(documents: Iterable<T>): ReadonlyMap<string, T> =>
  new Map(Array.from(documents, (document) => [document._id, document]))

export const libraryOf = (claims: Iterable<Claim>, disclaimers: Iterable<Disclaimer>): Library => ({
  claims: byId(claims),
  disclaimers: byId(disclaimers),
})
