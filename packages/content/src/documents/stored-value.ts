import type {Path} from '@caveat/claims'
import {z} from 'zod'

/** A place in a stored document as zod gives it: attributes by name, members of lists by number. */
export type Place = readonly PropertyKey[]

const record = z.record(z.string(), z.unknown())
const keyed = z.looseObject({_key: z.string()})

/** The attribute or member that a step leads to; undefined where there is none. */
export function stepInto(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
  const fields = record.safeParse(value)
  return fields.success ? fields.data[String(step)] : undefined
}

/** What stands at a place; undefined where there is nothing. */
export const valueAt = (value: unknown, place: Place): unknown => place.reduce<unknown>(stepInto, value)

/** People and the Studio name the members of lists by `_key`: a place so written, where they have one. */
export function withKeys(place: Place, value: unknown): Path {
  let around: unknown = value
  return place.map((step) => {
    const inList = Array.isArray(around)
    around = stepInto(around, step)
    if (!inList || typeof step !== 'number') return String(step)
    const member = keyed.safeParse(around)
    return member.success ? {_key: member.data._key} : step
  })
}

/** The value with another one at a place. The lists and objects on the way there have to exist. */
export function put(value: unknown, place: Place, other: unknown): unknown {
  const [step, ...rest] = place
  if (step === undefined) return other
  const inner = put(stepInto(value, step), rest, other)
  if (Array.isArray(value) && typeof step === 'number') return value.with(step, inner)
  return {...record.parse(value), [step]: inner}
}

/** The value without the attribute or member at a place. */
export function without(value: unknown, place: Place): unknown {
  const parent = place.slice(0, -1)
  const around = valueAt(value, parent)
  const step = place.at(-1)
  if (Array.isArray(around) && typeof step === 'number') return put(value, parent, around.toSpliced(step, 1))
  return put(
    value,
    parent,
    Object.fromEntries(Object.entries(record.parse(around)).filter(([name]) => name !== step)),
  )
}
