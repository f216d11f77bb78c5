import type {Finding, Override} from '@caveat/claims'
import type {Report} from '../validation/report.ts'

const inOrder = (a: Override, b: Override): number => Date.parse(a.at) - Date.parse(b.at)

/** The latest decision on the place of a finding, by the same rule, that holds for nothing any more. */
export function lapsedOn(
  {rule, path, overridden}: Finding,
  {findings, overrides}: Pick<Report, 'findings' | 'overrides'>,
): Override | undefined {
  if (overridden !== undefined) return undefined
  const inEffect = new Set(findings.map((finding) => finding.overridden?.id))
  return overrides
    .filter((override) => override.rule === rule && override.path.trim() === path.trim())
    .filter(({_id}) => !inEffect.has(_id))
    .toSorted(inOrder)
    .at(-1)
}
