import type {Finding} from './finding.ts'
import {foldFindings} from './fold-findings.ts'
import {cameWithImport} from './imported.ts'
import {applyOverrides} from './overrides/apply-overrides.ts'
import type {Page} from './passage.ts'
import {isInForce, type Observation, type Rule, type RuleGroup} from './rule.ts'
import {rulesOf} from './rules/all.ts'
import type {Site} from './site.ts'
import {servedPage} from './time/served-page.ts'

type RuleFor<Applies extends Rule['appliesTo']> = Extract<Rule, {appliesTo: Applies}>

/** What was imported and never approved lacks these as a rule; what is broken stops it as anything else. */
const lenient: ReadonlySet<RuleGroup> = new Set(['adequacy', 'evidence', 'market'])

const onlyWarns = (
  {group}: Rule,
  observation: Observation,
  {legacy}: Site,
  page: Page | undefined,
): boolean =>
  lenient.has(group) &&
  (page === undefined ? legacy.has(observation.document.id) : cameWithImport(observation, page))

const findingOf = (rule: Rule, observation: Observation, site: Site, page: Page | undefined): Finding => ({
  rule: rule.id,
  severity: onlyWarns(rule, observation, site, page) ? 'warning' : rule.severity,
  citation: rule.citation,
  ...(rule.market === undefined ? {} : {market: rule.market}),
  ...observation,
})

type Gathered = {
  /** What was found, each lack once. */
  readonly findings: () => readonly Finding[]
  readonly rulesFor: <A extends Rule['appliesTo']>(...applies: readonly A[]) => readonly RuleFor<A>[]
  /** `page`: the stored page that the observations are about. */
  readonly add: (rule: Rule, observations: Iterable<Observation>, page?: Page) => void
}

const gathering = (site: Site): Gathered => {
  const inForce = rulesOf(site.policy.markets).filter((rule) => isInForce(rule, site.today))
  const findings: Finding[] = []
  return {
    findings: () => foldFindings(findings, inForce),
    rulesFor: <A extends Rule['appliesTo']>(...applies: readonly A[]) =>
      inForce.filter((rule): rule is RuleFor<A> => applies.some((kind) => rule.appliesTo === kind)),
    add(rule, observations, page) {
      for (const observation of observations) findings.push(findingOf(rule, observation, site, page))
    },
  }
}

/** What `checkPages` needs of a site: data that can be handed to another thread. */
export type PageSurroundings = Omit<Site, 'pages' | 'subjects' | 'stateOf'>

/**
 * What the rules find on these pages alone, before overrides. The pages of a site can be checked in parts, by
 * several threads, together with `checkRest`. Each is judged as the public sees it on the site's day, without what
 * has ended.
 */
export function checkPages(pages: Iterable<Page>, surroundings: PageSurroundings): readonly Finding[] {
  const site: Site = {...surroundings, pages: [], subjects: () => [], stateOf: () => undefined}
  const {findings, rulesFor, add} = gathering(site)
  const rules = rulesFor('page', 'stored-page')
  for (const stored of pages) {
    const {page, inStored} = servedPage(stored, site)
    for (const rule of rules)
      if (rule.appliesTo === 'stored-page') add(rule, rule.check(stored, site), stored)
      else add(rule, Array.from(rule.check(page, site), inStored), stored)
  }
  return findings()
}

/** What the rules find on everything but single pages, before overrides. */
export function checkRest(site: Site): readonly Finding[] {
  const {findings, rulesFor, add} = gathering(site)
  const [claimRules, disclaimerRules, subjectRules] = [
    rulesFor('claim'),
    rulesFor('disclaimer'),
    rulesFor('subject'),
  ]
  for (const claim of site.library.claims.values())
    for (const rule of claimRules) add(rule, rule.check(claim, site))
  for (const disclaimer of site.library.disclaimers.values())
    for (const rule of disclaimerRules) add(rule, rule.check(disclaimer, site))
  // What can be approved is made of every document anew: only where approvals are asked for.
  if (site.policy.requiredApprovals.length > 0)
    for (const subject of site.subjects())
      for (const rule of subjectRules) add(rule, rule.check(subject, site))
  for (const rule of rulesFor('site')) add(rule, rule.check(site, site))
  return findings()
}

/**
 * All findings of all rules in force on what is to be published together, with what was decided on them.
 * Pure; never throws on content. Pages are taken one at a time, so that they can be made as they are asked for.
 */
export const check = (site: Site): readonly Finding[] =>
  applyOverrides([...checkPages(site.pages, site), ...checkRest(site)], site)

export const isError = (finding: Finding): boolean => finding.severity === 'error'
