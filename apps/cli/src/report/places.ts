import type {Finding} from '@caveat/claims'
import type {ReadDocuments} from '@caveat/content'
import {blockName, isAnnotationList, wordsOfAnnotation} from './block-name.ts'
import {fieldName, memberName, nameIn} from './field-names.ts'
import {isFields, memberAt, parsePath} from './stored-path.ts'

/** Where a finding, or anything with a place, is: in words that somebody in the Studio understands. */
export type Places = (at: Pick<Finding, 'document' | 'path'>) => string

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The words for a path into a document; undefined where the document has no such place. */
function placeIn(stored: unknown, path: string): string | undefined {
  const words: string[] = []
  let value = stored
  let list = {name: '', owner: stored}
  for (const step of parsePath(path)) {
    if (typeof step === 'string') {
      const inner = isFields(value) ? value[step] : undefined
      // A list is told by its member; a path that ends at the list, by its name below.
      if (!Array.isArray(inner)) words.push(...fieldName(step, value))
      list = {name: step, owner: value}
      value = inner
      continue
    }
    const found = memberAt(value, step)
    if (found === undefined || !Array.isArray(value)) return undefined
    if (isAnnotationList(list.name)) words.push(wordsOfAnnotation(list.owner, found.member))
    else {
      const block = blockName(value, found.index)
      if (block !== undefined) words.push(...fieldName(list.name, list.owner), block)
      else words.push(`${memberName(list.name)} ${found.index + 1}${nameIn(found.member)}`)
    }
    value = found.member
  }
  if (Array.isArray(value)) words.push(...fieldName(list.name, list.owner))
  // A name that goes without saying inside a section, alone: the text of a disclaimer.
  return capitalised(words.length === 0 ? list.name : words.join(', '))
}

/** Names places in these documents, broken ones included; a place that they do not have keeps its path. */
export function placesIn({documents, broken}: Pick<ReadDocuments, 'documents' | 'broken'>): Places {
  const stored = new Map<string, unknown>(documents.map((document) => [document._id, document]))
  for (const {document, stored: as} of broken) stored.set(document.id, as)
  return ({document, path}) =>
    path === '' ? 'The document as a whole' : (placeIn(stored.get(document.id), path) ?? path)
}
