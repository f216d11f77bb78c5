/**
 * While learning, each sentence stands several times, each time without some of its cues: so no weight leans on a
 * word that happens to stand beside the one that matters, and what has many reasons keeps them all.
 */
const copies = 12
/** How many of the cues are left out. */
const leftOut = 0.3

/** What a cue weighs once nothing is left out. */
export const restored = 1 - leftOut

/** Numbers from 0 to 1, as even as chance and the same every time. */
function dice(): () => number {
  let last = 7
  return () => {
    last = (last * 48_271) % 2_147_483_647
    return last / 2_147_483_647
  }
}

/** What is known of each sentence, for each of its copies. */
export const copied = (values: Float64Array): Float64Array =>
  Float64Array.from({length: values.length * copies}, (_, at) => values[at % values.length] ?? 0)

/** For how many sentences each copy counts: together for as many as the sentence. */
export const shared = (counted: Float64Array): Float64Array => copied(counted).map((times) => times / copies)

/**
 * The copies that have each cue.
 *
 * @param rows for each cue the sentences that have it
 * @param count how many sentences there are
 */
export function thinned(rows: readonly (readonly number[])[], count: number): readonly Int32Array[] {
  const chance = dice()
  return rows.map((each) => {
    const kept: number[] = []
    for (let copy = 0; copy < copies; copy++)
      for (const row of each) if (chance() >= leftOut) kept.push(copy * count + row)
    return Int32Array.from(kept)
  })
}
