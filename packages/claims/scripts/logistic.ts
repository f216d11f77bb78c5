/** Where a feature is not 0: the examples, and its value in each (1 where left out). */
export type Column = {
  readonly rows: Int32Array
  readonly values?: Float64Array
  /** The weight that it is pulled towards, and how strongly. */
  readonly expected: number
  readonly pull: number
}

export type Fitted = {readonly bias: number; readonly weights: Float64Array}

const passes = 12
const longestStep = 1
const enough = 0.01

const odds = (score: number) => 1 / (1 + Math.exp(-score))

/**
 * Logistic regression with a pull of each weight towards what is expected of it, by coordinate descent in the
 * order given: the same columns give the same weights.
 *
 * @param counted for how many examples each one counts
 */
export function fit(columns: readonly Column[], wanted: Float64Array, counted: Float64Array): Fitted {
  const count = wanted.length
  const scores = new Float64Array(count)
  const said = new Float64Array(count)
  const weights = Float64Array.from(columns, ({expected}) => expected)
  let bias = 0

  const move = ({rows, values}: Pick<Column, 'rows' | 'values'>, step: number) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      const score = (scores[row] ?? 0) + step * (values?.[at] ?? 1)
      scores[row] = score
      said[row] = odds(score)
    }
  }
  const stepFor = ({rows, values}: Pick<Column, 'rows' | 'values'>, slope: number, curve: number) => {
    let down = slope
    let bend = curve + 1e-9
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      const value = values?.[at] ?? 1
      const guess = said[row] ?? 0
      const times = counted[row] ?? 1
      down += times * value * (guess - (wanted[row] ?? 0))
      bend += times * value * value * guess * (1 - guess)
    }
    return Math.max(-longestStep, Math.min(longestStep, -down / bend))
  }

  const everything = {rows: Int32Array.from(wanted, (_, row) => row)}
  said.fill(0.5)
  columns.forEach((column, index) => {
    const weight = weights[index] ?? 0
    if (weight !== 0) move(column, weight)
  })
  for (let pass = 0; pass < passes; pass++) {
    for (let round = 0; round < 2; round++) {
      const step = stepFor(everything, 0, 0)
      bias += step
      move(everything, step)
    }
    let longest = 0
    columns.forEach((column, index) => {
      const weight = weights[index] ?? 0
      const step = stepFor(column, column.pull * (weight - column.expected), column.pull)
      if (Math.abs(step) < 1e-4) return
      longest = Math.max(longest, Math.abs(step))
      weights[index] = weight + step
      move(column, step)
    })
    if (longest < enough) break
  }
  return {bias, weights}
}
