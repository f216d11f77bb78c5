import type {Finding} from '../finding.ts'
import type {Site} from '../site.ts'
import {canBeOverridden, stopped} from './make-override.ts'
import {type Judged, judged, keyOfFinding} from './match.ts'
import {withoutEffect} from './without-effect.ts'

/** The decisions that count, by what they are on; the latest one stays. */
const counting = (all: readonly Judged[]): ReadonlyMap<string, Judged['override']> =>
  new Map(all.filter(({why}) => why === undefined).map(({key, override}) => [key, override]))

/**
 * Warnings that somebody decided to publish in spite of are marked so; where the settings ask for that decision,
 * the others become errors, but for what is information only. Errors cannot be overridden. One override holds for each finding of its rule that says
 * the same of the same words in the same place, as long as what stands at that place is what was decided on.
 * Overrides that do not count, or that no warning asks for, are reported.
 */
export function applyOverrides(findings: readonly Finding[], site: Site): readonly Finding[] {
  const {policy, decisionsRead = true} = site
  const all = judged(findings, site)
  const decided = counting(all)
  const applied = findings.map((finding) => {
    if (finding.severity === 'error' || !canBeOverridden(finding)) return finding
    const override = decided.get(keyOfFinding(finding))
    if (override !== undefined) {
      const {_id: id, reason, who, at} = override
      return {...finding, overridden: {id, reason, who, at}}
    }
    const waits = policy.warnings === 'need-override' && finding.severity === 'warning'
    return waits ? stopped(finding, decisionsRead) : finding
  })
  const asked = new Set(findings.filter(canBeOverridden).map(keyOfFinding))
  return [...applied, ...withoutEffect(all, asked, site)]
}
