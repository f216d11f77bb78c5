import type {Finding} from './finding.ts'
import {rules} from './rules/all.ts'
import type {Observation, Rule, Site} from './rules/rule.ts'

function* observe(rule: Rule, site: Site): Iterable<Observation> {
  switch (rule.appliesTo) {
    case 'page':
      for (const page of site.pages) yield* rule.check(page, site)
      return
    case 'claim':
      for (const claim of site.library.claims.values()) yield* rule.check(claim, site)
      return
    case 'site':
      yield* rule.check(site, site)
  }
}

/** All findings of all rules on what is to be published together. Pure; never throws on content. */
export const check = (site: Site): readonly Finding[] =>
  rules.flatMap((rule) =>
    Array.from(
      observe(rule, site),
      (observation): Finding => ({
        rule: rule.id,
        severity: rule.severity,
        citation: rule.citation,
        ...observation,
      }),
    ),
  )

export const isError = (finding: Finding): boolean => finding.severity === 'error'
