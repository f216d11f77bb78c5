import type {Citation, Finding, Severity} from '../finding.ts'
import type {Claim, Library} from '../library.ts'
import type {DocumentRef, Page} from '../passage.ts'

/** Everything that is to be published together, and the clinic's calendar day. */
export type Site = {
  readonly pages: readonly Page[]
  readonly library: Library
  /** YYYY-MM-DD in the clinic's time zone. */
  readonly today: string
}

/** What a rule says of one place; the engine adds who says it. */
export type Observation = Pick<Finding, 'document' | 'path' | 'message' | 'excerpt' | 'span'>

/** A rule of one kind of subject: pure, told the whole site, yields what it observes. */
type RuleOf<Applies extends string, Subject> = {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly citation: Citation
  readonly appliesTo: Applies
  readonly check: (subject: Subject, site: Site) => Iterable<Observation>
}

export type PageRule = RuleOf<'page', Page>
export type ClaimRule = RuleOf<'claim', Claim>
export type SiteRule = RuleOf<'site', Site>
export type Rule = PageRule | ClaimRule | SiteRule

/** The rules that are ours and hold in every market. */
export const structural: Citation = {text: 'Caveat structural rule'}

export const claimRef = (claim: Claim): DocumentRef => ({
  id: claim._id,
  type: 'claim',
  title: claim.wordings[0] ?? claim._id,
})
