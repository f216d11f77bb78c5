import {type Fields, isFields} from '../approvals/values.ts'

/** An attribute, a key in the quotes of JSON, or a place in a list. */
const step = /([^.[\]]+)|\[_key==("(?:[^"\\]|\\.)*")\]|\[(\d+)\]/g

const into = (value: unknown, [, name, key, place]: RegExpMatchArray): unknown => {
  if (name !== undefined) return isFields(value) ? value[name] : undefined
  if (!Array.isArray(value)) return undefined
  if (place !== undefined) return value[Number(place)]
  return value.find((member) => isFields(member) && JSON.stringify(member._key) === key)
}

/**
 * What stands at a place of a document; undefined where nothing does.
 *
 * @param path as `pathToString` writes it
 */
export const valueAt = (state: Fields, path: string): unknown =>
  Array.from(path.matchAll(step)).reduce(into, state)
