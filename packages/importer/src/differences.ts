import {isDeepStrictEqual} from 'node:util'
import {quoted} from './words.ts'

/** An attribute that is not as this import would make it, with both values as people read them. */
export type Difference = {readonly field: string; readonly stored: string; readonly imported: string}

/** What the store adds by itself. */
const ofTheStore = new Set(['_id', '_rev', '_createdAt', '_updatedAt', '_system'])

/** A value in a few words; lists and objects are too long for that, so only their size is told. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value !== 'object') return String(value)
  if ('current' in value && typeof value.current === 'string') return quoted(value.current)
  return 'other content'
}

const attributes = (document: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(document).filter(([name]) => !ofTheStore.has(name)))

/** Every attribute in which a stored document differs from the imported one, in the order of the import. */
export function differences(stored: object, imported: object): readonly Difference[] {
  const [there, here] = [attributes(stored), attributes(imported)]
  return Array.from(new Set([...here.keys(), ...there.keys()])).flatMap((field) => {
    const [one, other] = [there.get(field), here.get(field)]
    return isDeepStrictEqual(one, other) ? [] : {field, stored: inWords(one), imported: inWords(other)}
  })
}
