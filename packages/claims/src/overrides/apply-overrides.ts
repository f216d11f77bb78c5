import type {Override} from '../decisions.ts'
import type {Finding} from '../finding.ts'
import type {Site} from '../site.ts'
import {canBeOverridden} from './make-override.ts'

type Place = {
  readonly subject: string
  readonly rule: string
  readonly path: string
  readonly excerpt: string
}

/** What a warning and its override have in common. The store trims what it keeps. */
const keyOf = ({subject, rule, path, excerpt}: Place): string =>
  [subject, rule, path.trim(), excerpt.trim()].join('\n')

const keyOfFinding = ({document, rule, path, excerpt = ''}: Finding) =>
  keyOf({subject: document.id, rule, path, excerpt})

const keyOfOverride = ({subject, rule, path, excerpt = ''}: Override) => keyOf({subject, rule, path, excerpt})

/** The latest decision on a place comes last, and stays. */
const byPlace = (overrides: readonly Override[]): ReadonlyMap<string, Override> =>
  new Map(
    overrides
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .map((override) => [keyOfOverride(override), override]),
  )

const howToOverride =
  'Or, where it may be published all the same, override it in the Studio and give the reason.'
const notReadable =
  'Overrides are not public and could not be read without a token: set SANITY_TOKEN to one that may read this dataset.'

/**
 * Warnings that somebody decided to publish in spite of are marked so; where the settings ask for that decision,
 * the others become errors. Errors cannot be overridden. One override holds for each finding of its rule on
 * the same words in the same place.
 */
export function applyOverrides(
  findings: readonly Finding[],
  {overrides, policy, decisionsRead = true}: Pick<Site, 'overrides' | 'policy' | 'decisionsRead'>,
): readonly Finding[] {
  const decided = byPlace(overrides)
  const needed = policy.warnings === 'need-override'
  return findings.map((finding) => {
    if (!canBeOverridden(finding)) return finding
    const override = decided.get(keyOfFinding(finding))
    if (override !== undefined) {
      const {_id: id, reason, who, at} = override
      return {...finding, overridden: {id, reason, who, at}}
    }
    if (!needed) return finding
    const remedy = decisionsRead ? howToOverride : notReadable
    return {...finding, severity: 'error', needsOverride: true, message: `${finding.message} ${remedy}`}
  })
}

/**
 * Overrides that no warning asks for any more: the words were changed, the rule is gone, or it is an error now.
 *
 * @param findings all findings of `check`
 */
export function unusedOverrides(
  overrides: readonly Override[],
  findings: readonly Finding[],
): readonly Override[] {
  const asked = new Set(findings.filter(canBeOverridden).map(keyOfFinding))
  return overrides.filter((override) => !asked.has(keyOfOverride(override)))
}
