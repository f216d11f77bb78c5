import type {DocumentRef, Subject} from '@caveat/claims'
import {z} from 'zod'
import type {BrokenDocument} from './documents/read.ts'
import {documents, isDocumentType, type PublishedDocument} from './documents/registry.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

type Approved = PublishedDocument<'claim' | 'disclaimer' | 'treatment'>

const titleOf = (document: Approved): string => {
  if (document._type === 'claim') return document.wordings[0] ?? document._id
  return document._type === 'disclaimer' ? document.name : document.title
}

const known = (type: PublishedDocument['_type'], document: object): Subject['state'] => {
  const names = Object.keys(documents[type].fields)
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)))
}

/** A document as approvals see it: what it is called, and what its model knows of it. */
export const subjectOf = (document: Approved): Subject => ({
  document: {id: document._id, type: document._type, title: titleOf(document)},
  state: known(document._type, document),
})

const attributes = z.record(z.string(), z.unknown()).catch({})

/** What is published under an id, as decisions on it see it; of what its model refuses, what is stored. */
export function stateIn(
  snapshot: Snapshot,
  broken: readonly BrokenDocument[],
  {id, type}: Pick<DocumentRef, 'id' | 'type'>,
): Subject['state'] | undefined {
  if (!isDocumentType(type)) return undefined
  const document = snapshot.find(type, id)
  if (document !== undefined) return known(type, document)
  const stored = broken.find((each) => each.document.id === id)?.stored
  return stored === undefined ? undefined : known(type, attributes.parse(stored))
}

/** Everything in a snapshot that can be approved. */
export function* subjectsOf(snapshot: Snapshot): Iterable<Subject> {
  for (const type of ['claim', 'disclaimer', 'treatment'] as const)
    for (const document of snapshot.all(type)) yield subjectOf(document)
}
