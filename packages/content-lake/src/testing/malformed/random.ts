export type Random = {
  /** A whole number from 0 to below `below`. */
  below(below: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {below, pick: (choices) => choices[below(choices.length)] ?? choices[0]}
}
