import type {Citation, Finding, Severity} from './finding.ts'
import type {Claim, Disclaimer} from './library.ts'
import type {DocumentRef, Page} from './passage.ts'
import type {Site, Subject} from './site.ts'

/** What a rule says of one place; the engine adds who says it. */
export type Observation = Pick<
  Finding,
  'document' | 'path' | 'message' | 'excerpt' | 'span' | 'passage' | 'fixes' | 'settled'
> & {
  /** Where it weighs more or less here than the rule says. */
  readonly severity?: Severity
}

/**
 * What a rule is about. `structure` and `approval` stop everything; the others only warn on content that was
 * imported and never approved.
 */
export type RuleGroup = 'structure' | 'adequacy' | 'evidence' | 'market' | 'approval'

/**
 * How well a source was read: `V` its own text was read, `S` somebody who writes about it, `K` it is
 * stated from knowledge and was not read for this.
 */
export type EvidenceKey = 'V' | 'S' | 'K'

/** What a market's rule rests on. */
export type Source = Citation & {
  readonly key: EvidenceKey
  /** Calendar day that the text which was read bears, or is said to be current to; absent where it bears none. */
  readonly dated?: string
}

/** A rule that says the same of the same path, or of the same document. */
export type SaidBy = {readonly rule: string; readonly of: 'path' | 'document'}

/** A rule of one kind of subject: pure, told the whole site, yields what it observes. */
type RuleOf<Applies extends string, Checked> = {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly group: RuleGroup
  readonly citation: Citation
  /** What it rests on, the weightiest first; absent for the structural rules. */
  readonly sources?: readonly Source[]
  /** The market whose rule it is; absent for rules that hold everywhere. */
  readonly market?: string
  /** The rule that holds everywhere and, where it finds something in that place, says the same. */
  readonly alsoSaidBy?: SaidBy
  /** First calendar day on which it holds; absent where it always has. */
  readonly inForceFrom?: string
  /** First calendar day on which it no longer holds. */
  readonly inForceUntil?: string
  readonly appliesTo: Applies
  readonly check: (checked: Checked, site: Site) => Iterable<Observation>
}

/** Asked about a page as the public sees it on the site's day. */
export type PageRule = RuleOf<'page', Page>
/** Asked about a page as it is stored, with what is left out by itself. */
export type StoredPageRule = RuleOf<'stored-page', Page>
export type ClaimRule = RuleOf<'claim', Claim>
export type DisclaimerRule = RuleOf<'disclaimer', Disclaimer>
export type SubjectRule = RuleOf<'subject', Subject>
export type SiteRule = RuleOf<'site', Site>
export type Rule = PageRule | StoredPageRule | ClaimRule | DisclaimerRule | SubjectRule | SiteRule

/** Whether a rule is in force on a day, YYYY-MM-DD. */
export const isInForce = (
  {inForceFrom = '', inForceUntil}: Pick<Rule, 'inForceFrom' | 'inForceUntil'>,
  day: string,
): boolean => inForceFrom <= day && (inForceUntil === undefined || day < inForceUntil)

/** The rules that are ours and hold in every market. */
export const structural: Citation = {text: 'Caveat structural rule'}

export const claimRef = (claim: Claim): DocumentRef => ({
  id: claim._id,
  type: 'claim',
  title: claim.wordings[0] ?? claim._id,
})
