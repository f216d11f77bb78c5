import {check} from '../check.ts'
import type {Finding} from '../finding.ts'
import type {Claim} from '../library.ts'
import type {Page} from '../passage.ts'
import {exampleClaim, exampleSite} from './example.ts'

type SiteParts = NonNullable<Parameters<typeof exampleSite>[0]>

/** What one rule finds on pages. */
export const foundOnPages = (
  rule: string,
  pages: readonly Page[],
  site: SiteParts = {},
): readonly Finding[] => check(exampleSite({pages, ...site})).filter((finding) => finding.rule === rule)

/** What one rule finds on the only claim of a site. */
export const foundOnClaim = (rule: string, claim: Partial<Claim>, site: SiteParts = {}): readonly Finding[] =>
  check(exampleSite({claims: [exampleClaim(claim)], ...site})).filter((finding) => finding.rule === rule)

export const severities = (findings: readonly Finding[]) => findings.map(({severity}) => severity)
