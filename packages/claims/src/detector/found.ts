/**
 * What fired in a sentence, while it is gathered: the number of each cue, and the words `first` to `last` (both
 * inclusive) that it fired on; -1 for both where it is the whole sentence. One place for all sentences, so that
 * nothing is made for each.
 */
export type Found = {
  readonly add: (cue: number, first: number, last: number) => void
  readonly addWhole: (cue: number) => void
  /** How many numbers that will be. */
  readonly size: () => number
  /** What was added since the last time, three numbers each. */
  readonly take: () => readonly number[]
}

/** Numbers that stand for one cue that fired. */
export const width = 3

export const whole = -1

export function newFound(): Found {
  const kept: number[] = []
  let size = 0
  const add = (cue: number, first: number, last: number) => {
    kept[size] = cue
    kept[size + 1] = first
    kept[size + 2] = last
    size += width
  }
  return {
    add,
    addWhole: (cue) => add(cue, whole, whole),
    size: () => size,
    take: () => {
      const taken = kept.slice(0, size)
      size = 0
      return taken
    },
  }
}
