import type {ClaimLabel} from './labels.ts'

/** A strong reference as the Content Lake stores it. */
export type Reference = {readonly _ref: string}

/** What a claim rests on. An `example` stands for a source in examples and is no proof of anything. */
export const evidenceKinds = [
  'review',
  'trial',
  'label',
  'guidance',
  'record',
  'testimonial',
  'example',
] as const

export type EvidenceKind = (typeof evidenceKinds)[number]
export type Evidence = {readonly kind: EvidenceKind; readonly citation: string}

/** What happens to a page from the day on which a claim on it is withdrawn or expires. */
export const withdrawalEffects = ['page-gives-way', 'drop-sentence'] as const
export type WithdrawalEffect = (typeof withdrawalEffects)[number]

/** A reusable statement that needs substantiating. The first wording is the statement itself. */
export type Claim = {
  readonly _id: string
  readonly wordings: readonly string[]
  readonly labels: readonly ClaimLabel[]
  /** In the order in which their marks stand after the claim. */
  readonly disclaimers: readonly Reference[]
  readonly evidence: readonly Evidence[]
  readonly products?: readonly Reference[] | undefined
  /** Ids of the markets in which it may be made; none means everywhere. */
  readonly markets: readonly string[]
  /** First calendar day (YYYY-MM-DD, the clinic's) on which the claim may no longer be published. */
  readonly expiresAt?: string | undefined
  /** What then becomes of the pages that make it. */
  readonly expiryEffect?: WithdrawalEffect | undefined
  readonly withdrawn?:
    | {readonly at: string; readonly reason: string; readonly effect?: WithdrawalEffect | undefined}
    | undefined
}

/** A reusable qualifying text. */
export type Disclaimer = {
  readonly _id: string
  readonly name: string
  readonly text: string
  readonly covers: readonly ClaimLabel[]
  /** Ids of the markets for which it is written; none means everywhere. */
  readonly markets: readonly string[]
}

export const productKinds = ['prescription-medicine', 'device', 'implant', 'cosmetic', 'procedure'] as const
export type ProductKind = (typeof productKinds)[number]

/** A medicine, device or procedure that pages and claims are about. */
export type Product = {
  readonly _id: string
  readonly brandName: string
  readonly genericName?: string | undefined
  readonly kind: ProductKind
  readonly boxedWarning?: string | undefined
  readonly indications?: readonly string[] | undefined
}

/** What is published beside the pages, by document id. */
export type Library = {
  readonly claims: ReadonlyMap<string, Claim>
  readonly disclaimers: ReadonlyMap<string, Disclaimer>
  readonly products: ReadonlyMap<string, Product>
}

const byId = <T extends {readonly _id: string}>(documents: Iterable<T>): ReadonlyMap<string, T> =>
  new Map(Array.from(documents, (document) => [document._id, document]))

export const libraryOf = (
  claims: Iterable<Claim>,
  disclaimers: Iterable<Disclaimer>,
  products: Iterable<Product> = [],
): Library => ({claims: byId(claims), disclaimers: byId(disclaimers), products: byId(products)})

/** The disclaimers of a claim that there are, each once, in its order. */
export const disclaimersOf = (
  claim: Pick<Claim, 'disclaimers'>,
  {disclaimers}: Pick<Library, 'disclaimers'>,
): readonly Disclaimer[] =>
  Array.from(new Set(claim.disclaimers.map(({_ref}) => _ref))).flatMap((id) => disclaimers.get(id) ?? [])
