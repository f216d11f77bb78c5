import type {Approval, Override} from './decisions.ts'
import type {Library} from './library.ts'
import type {DocumentRef, Page} from './passage.ts'
import type {Policy} from './policy.ts'

/** Something that is approved: a claim, disclaimer or treatment, with its whole content. */
export type Subject = {
  readonly document: DocumentRef
  /** All attributes but those that the store adds (`_id`, `_rev`, `_updatedAt` …). */
  readonly state: Readonly<Record<string, unknown>>
  /**
   * Where this would bring back a claim that is withdrawn now: the moment at which the withdrawn one was published,
   * in ISO 8601. What was approved before that does not count.
   */
  readonly bringsBackSince?: string | undefined
}

/** Which page stands where. */
export type PageAddress = Pick<Page, 'document' | 'address'>

/** Everything that is to be published together, and the day on which it is. */
export type Site = {
  /** Treatments; and, without address, further documents whose text reaches the public. May be walked again. */
  readonly pages: Iterable<Page>
  /** The places of all pages, from callers who have walked these already: making pages takes time. */
  readonly places?: readonly PageAddress[] | undefined
  readonly library: Library
  readonly policy: Policy
  /** YYYY-MM-DD in the clinic's time zone. */
  readonly today: string
  /** What can be approved. */
  readonly subjects: () => Iterable<Subject>
  /** The whole content of a published document of any type; undefined where it is not among what was read. */
  readonly stateOf: (document: Pick<DocumentRef, 'id' | 'type'>) => Subject['state'] | undefined
  readonly approvals: readonly Approval[]
  readonly overrides: readonly Override[]
  /**
   * False where whoever read the content may not see approvals and overrides, which are not public: then nobody
   * can say which there are. Left out, they were read.
   */
  readonly decisionsRead?: boolean | undefined
  /**
   * Ids of claims and disclaimers that came with an import, are worded as they were, and were never approved: only
   * structural rules stop them. Of pages each says itself what was imported.
   */
  readonly legacy: ReadonlySet<string>
}
