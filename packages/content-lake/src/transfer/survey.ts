import {isRecord} from '../documents/document.ts'

/** What an import has to know of a document before it writes the first. */
export type Survey = {
  /** Links to assets, also what stands in their place and is none. */
  links: Set<string>
  /** Whether the document is to be stored just as it stands: most lines need not be written anew. */
  isFinal: boolean
}

/** Looks through a document: links to assets, references without a type and elements without a key need work. */
export function survey(document: Record<string, unknown>): Survey {
  const found: Survey = {links: new Set(), isFinal: typeof document._id === 'string'}
  look(document, found)
  return found
}

function look(value: unknown, found: Survey): void {
  if (Array.isArray(value)) {
    for (const element of value) {
      if (isRecord(element) && element._key === undefined) found.isFinal = false
      look(element, found)
    }
  } else if (isRecord(value)) {
    if (value._sanityAsset !== undefined) found.links.add(String(value._sanityAsset))
    if (value._sanityAsset !== undefined || isUntyped(value)) found.isFinal = false
    for (const inner of Object.values(value)) look(inner, found)
  }
}

function isUntyped(value: Record<string, unknown>): boolean {
  return typeof value._ref === 'string' && value._type === undefined
}

/** A copy of a value in which references have a type, and are weak where `isWeak` says so. */
export function withWholeReferences(value: unknown, isWeak: (id: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((element) => withWholeReferences(element, isWeak))
  if (!isRecord(value)) return value
  const inner = Object.entries(value).map(([key, each]) => [key, withWholeReferences(each, isWeak)])
  const copy: Record<string, unknown> = Object.fromEntries(inner)
  if (typeof value._ref !== 'string') return copy
  return {_type: 'reference', ...copy, ...(isWeak(value._ref) && {_weak: true})}
}
