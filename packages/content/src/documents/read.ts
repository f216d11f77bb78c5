import type {DocumentRef, Finding} from '@caveat/claims'
import {pathToString} from '@caveat/claims'
import {z} from 'zod'
import {plainWords} from './plain-words.ts'
import {documents, isDocumentType, type PublishedDocument} from './registry.ts'
import {withKeys} from './stored-value.ts'

const anyDocument = z.looseObject({_id: z.string(), _type: z.string()})

const nameOf = (value: unknown): string | undefined => {
  const found: unknown = Array.isArray(value) ? value[0] : value
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}

export type BrokenDocument = {readonly document: DocumentRef; readonly stored: unknown}

export type ReadDocuments = {
  readonly documents: readonly PublishedDocument[]
  /** The documents that are not as their models want them, as they are stored. */
  readonly broken: readonly BrokenDocument[]
  /** What is wrong with the broken ones. */
  readonly findings: readonly Finding[]
}

/**
 * The boundary between what is stored and what is published: each document is checked against the
 * model of its type; a broken one becomes findings, never an exception. Types that are not published
 * are passed over.
 */
export function readDocuments(stored: Iterable<unknown>): ReadDocuments {
  const good: PublishedDocument[] = []
  const broken: BrokenDocument[] = []
  const findings: Finding[] = []
  for (const value of stored) {
    const {_id, _type, ...rest} = anyDocument.parse(value)
    if (!isDocumentType(_type)) continue
    const read = documents[_type].model.safeParse(value, {error: plainWords})
    if (read.success) {
      good.push(read.data)
      continue
    }
    const document: DocumentRef = {
      id: _id,
      type: _type,
      title: nameOf(rest[documents[_type].nameField]) ?? _id,
    }
    broken.push({document, stored: value})
    for (const {path, message} of read.error.issues)
      findings.push({
        rule: 'document-complete',
        severity: 'error',
        document,
        path: pathToString(withKeys(path, value)),
        message,
        citation: {text: 'Caveat content model'},
      })
  }
  return {documents: good, broken, findings}
}
