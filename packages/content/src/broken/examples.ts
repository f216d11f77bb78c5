import {z} from 'zod'
import {documents, isDocumentType} from '../documents/registry.ts'
import {type Place, stepInto} from '../documents/stored-value.ts'
import {isSectionType, sections} from '../sections/registry.ts'

const typed = z.looseObject({_type: z.string()})

const typeOf = (value: unknown): string | undefined => typed.safeParse(value).data?._type

/** The examples of a type of document or section; none of anything else. */
function examplesOf(type: string | undefined): readonly unknown[] {
  if (type === undefined) return []
  if (isDocumentType(type)) return Object.values(documents[type].fixtures)
  return isSectionType(type) ? Object.values(sections[type].fixtures) : []
}

/**
 * What the examples of its type have in a place of a document: the first of them that has anything there.
 *
 * @returns undefined for members of lists, which can be left out, for types, and for what is inside a paragraph:
 * the words of an example must not be read as the paragraph's own
 */
export function exampleAt(document: unknown, place: Place): unknown {
  const last = place.at(-1)
  if (typeof last === 'number' || last === '_type') return undefined
  // Keys only have to differ.
  if (last === '_key') return `member ${String(place.at(-2))}`
  let stored = document
  let examples = examplesOf(typeOf(stored))
  for (const step of place) {
    stored = stepInto(stored, step)
    const type = typeOf(stored)
    if (type === 'block') return undefined
    const own = examplesOf(type)
    examples =
      own.length > 0
        ? own
        : examples
            .flatMap((example): unknown =>
              typeof step === 'number' && Array.isArray(example) ? example : [stepInto(example, step)],
            )
            .filter((value) => value !== undefined)
  }
  return examples[0]
}
