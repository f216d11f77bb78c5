import {type Path, pathToString} from '@caveat/claims'
import type {z} from 'zod'
import {type Place, put, valueAt, withKeys, without} from '../documents/stored-value.ts'

/** A value of an example in the place of one that the model refused. */
export type StandIn = {
  readonly path: Path
  /** What is stored there. */
  readonly refused: unknown
}

export type Mended<T> = {readonly value: T; readonly standIns: readonly StandIn[]}

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null

/** A complaint is about a place, what contains it, and so on: no model is nested deeper than this. */
const rounds = 30

/**
 * Reads a stored document that its model refuses, so that one complaint does not hide the rest. In the place of
 * what was refused stands the value of an example; where the example has none, or it does not help, the
 * attribute or member is left out, and if the model wants it, what contains it.
 *
 * @param exampleAt the example's value for a place in the document
 * @returns undefined where nothing helps
 */
export function mend<T>(
  model: z.ZodType<T>,
  stored: unknown,
  exampleAt: (document: unknown, place: Place) => unknown,
): Mended<T> | undefined {
  const standIns: StandIn[] = []
  const triedAt = new Map<string, number>()
  let value = stored
  const mendAt = (place: Place): void => {
    // Nothing is left to mend where another complaint has taken out what contains this place.
    if (place.length === 0 || !isContainer(valueAt(value, place.slice(0, -1)))) return
    const path = withKeys(place, value)
    const written = pathToString(path)
    const tried = triedAt.get(written) ?? 0
    triedAt.set(written, tried + 1)
    const example = exampleAt(value, place)
    if (tried === 0 && example !== undefined) {
      standIns.push({path, refused: valueAt(value, place)})
      value = put(value, place, example)
    } else if (valueAt(value, place) !== undefined) value = without(value, place)
    else mendAt(place.slice(0, -1))
  }
  for (let round = 0; round < rounds; round++) {
    const read = model.safeParse(value)
    if (read.success) return {value: read.data, standIns}
    const before = value
    const places = new Map(read.error.issues.map(({path}) => [pathToString(withKeys(path, before)), path]))
    // From the last place to the first, so that the places of the others stay what they are.
    for (const [written, place] of Array.from(places).toReversed())
      if (pathToString(withKeys(place, value)) === written) mendAt(place)
  }
  return undefined
}
