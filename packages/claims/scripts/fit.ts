import type {Cue} from '../src/detector/cue.ts'
import {guidelineName, isClaimLabel, sentenceLabels} from '../src/detector/labels.ts'

/** A sentence for fitting: the cues that fired, and the names of the targets it has (`claim`, labels). */
export type Example = {readonly cues: readonly string[]; readonly targets: ReadonlySet<string>}

/** Weight of each cue for one target. */
export type Fitted = {readonly bias: number; readonly weights: ReadonlyMap<string, number>}

const prior = 0.4
const pull = 3
const rounds = 150

/**
 * What a cue is expected to weigh before any sentence was seen. Fitting pulls towards it, so cues that the
 * development set hardly knows keep the weight that they were written for.
 */
export function expected({labels}: Cue, target: string): number {
  if (labels.length === 0) return 0
  const claims = labels.some(isClaimLabel)
  if (target === 'claim') return claims ? prior : -prior
  if (labels.some((label) => guidelineName(label) === target)) return 1.5 * prior
  const targetClaims = sentenceLabels.some((label) => isClaimLabel(label) && guidelineName(label) === target)
  return targetClaims === claims ? 0 : -0.5 * prior
}

/** Logistic regression with a pull towards what is expected; full passes, so the same result every time. */
export function fit(examples: readonly Example[], cues: readonly Cue[], target: string): Fitted {
  const place = new Map(cues.map(({id}, index) => [id, index]))
  const mean = Float64Array.from(cues, (cue) => expected(cue, target))
  const weights = Float64Array.from(mean)
  const rows = examples.map(({cues: fired}) => fired.flatMap((id) => place.get(id) ?? []))
  const wanted = examples.map(({targets}) => (targets.has(target) ? 1 : 0))
  const squares = new Float64Array(cues.length).fill(1e-8)
  let bias = target === 'claim' ? 0 : -2
  let biasSquares = 1e-8
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, index) => pull * (weight - (mean[index] ?? 0)))
    let biasSlope = 0
    rows.forEach((row, index) => {
      const score = row.reduce((sum, cue) => sum + (weights[cue] ?? 0), bias)
      const error = 1 / (1 + Math.exp(-score)) - (wanted[index] ?? 0)
      biasSlope += error
      for (const cue of row) slope[cue] = (slope[cue] ?? 0) + error
    })
    slope.forEach((each, index) => {
      squares[index] = (squares[index] ?? 0) + each * each
      weights[index] = (weights[index] ?? 0) - (0.5 * each) / Math.sqrt(squares[index] ?? 1)
    })
    biasSquares += biasSlope * biasSlope
    bias -= (0.5 * biasSlope) / Math.sqrt(biasSquares)
  }
  return {bias, weights: new Map(cues.map(({id}, index) => [id, weights[index] ?? 0]))}
}
