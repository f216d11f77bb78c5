import type {Cue} from '../src/detector/cue.ts'
import {isClaimLabel} from '../src/detector/labels.ts'
import type {Target} from '../src/detector/table.ts'

const prior = 0.4

/**
 * What a cue is expected to weigh before any sentence was seen. Fitting pulls towards it, so cues that the
 * annotated sentences hardly know keep the weight that they were written for.
 */
export function expected({labels}: Cue, target: Target): number {
  if (labels.length === 0) return 0
  const claims = labels.some(isClaimLabel)
  if (target === 'claim') return claims ? prior : -prior
  if (labels.includes(target)) return 1.5 * prior
  return isClaimLabel(target) === claims ? 0 : -0.5 * prior
}
