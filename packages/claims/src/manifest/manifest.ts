import type {Policy} from '../policy.ts'

/** A document as it was when the site was built. */
export type AtRevision = {readonly id: string; readonly revision: string}

/** An approval that counted when the site was built, in a role that the settings ask for or in any other. */
export type ApprovalInEffect = {
  readonly id: string
  /** Document id of what was approved. */
  readonly subject: string
  readonly role: string
  readonly who: string
  readonly at: string
}

/** A warning that somebody decided to publish in spite of. */
export type OverriddenFinding = {
  /** Of the record of that decision. */
  readonly id: string
  readonly rule: string
  /** Document id. */
  readonly document: string
  readonly path: string
  readonly excerpt?: string | undefined
  readonly reason: string
  readonly who: string
  readonly at: string
}

/** The decisions that something rests on. */
export type Decisions = {
  readonly approvals: readonly ApprovalInEffect[]
  readonly overridden: readonly OverriddenFinding[]
}

/** What a source says it is; its excerpts and comments are not recorded. */
export type RecordedEvidence = {
  readonly citation: string
  readonly locator?: string | undefined
  readonly url?: string | undefined
  readonly doi?: string | undefined
}

/** What a page said, with the decisions on what it is made of. */
export type RecordedPage = Decisions & {
  /** From the root of the site. */
  readonly address: string
  readonly title: string
  /** What the page shows; absent for a page that is made of no single document, such as the home page. */
  readonly document?: AtRevision | undefined
  /** In the order of first use, as is the rest. */
  readonly claims: readonly AtRevision[]
  readonly disclaimers: readonly AtRevision[]
  readonly evidence: readonly RecordedEvidence[]
  /** What the page said, with its marks and notes. */
  readonly text: string
  readonly textSha256: string
}

/** One page of a build. */
export type ManifestPage = RecordedPage & {
  readonly html: {
    /** Of the bytes of the file that was built. */
    readonly sha256: string
    /** Of everything in it that decides what is seen: elements, attributes, styles, scripts and words. */
    readonly markupSha256: string
    /** Every word of it, also of what stands around the page: title, head, foot. */
    readonly text: string
  }
}

/** The record of one build: what each page said, and what that rested on. */
export type Manifest = {
  readonly version: 1
  /** When the build took the place of the one before, ISO 8601 in UTC, to the millisecond. */
  readonly builtAt: string
  /** Name of the file of the record before, which tells its content; absent for the first. */
  readonly previous?: string | undefined
  /** SHA-256 of the snapshot that it was built from. */
  readonly snapshot: string
  /** What the settings asked for. */
  readonly policy: Policy
  /** The rules that it was checked by, beside those that hold everywhere. */
  readonly rulePacks: readonly {readonly id: string; readonly version: string}[]
  /** First calendar day of the clinic on which something changes by itself, and what. */
  readonly nextChange?: {readonly day: string; readonly what: string} | undefined
  /** The decisions on documents that are in no page: settings, people, claims that no page makes. */
  readonly site: Decisions
  /** In the order of their addresses. */
  readonly pages: readonly ManifestPage[]
}

/** The record of one page that was published, changed by a day or taken away without a build. */
export type LiveRecord = {
  readonly version: 1
  /** When it was online, ISO 8601 in UTC, to the millisecond. */
  readonly publishedAt: string
  /** Name of the file of the record before, of a build or of another publication; absent for the first. */
  readonly previous?: string | undefined
  /** SHA-256 of the snapshot of the build that was served then. */
  readonly snapshot: string
  /** What the settings asked for. */
  readonly policy: Policy
  /** The rules that it was checked by, beside those that hold everywhere. */
  readonly rulePacks: readonly {readonly id: string; readonly version: string}[]
  /** Id of the treatment. */
  readonly document: string
  /** The page from then on; absent where it is online no more. */
  readonly page?: RecordedPage | undefined
}
