import type {Subject} from '@caveat/claims'
import {documents, type PublishedDocument} from './documents/registry.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

type Approved = PublishedDocument<'claim' | 'disclaimer' | 'treatment'>

const titleOf = (document: Approved): string => {
  if (document._type === 'claim') return document.wordings[0] ?? document._id
  return document._type === 'disclaimer' ? document.name : document.title
}

/** A document as approvals see it: what it is called, and what its model knows of it. */
export const subjectOf = (document: Approved): Subject => {
  const names = Object.keys(documents[document._type].fields)
  const state = Object.entries(document).filter(([name]) => names.includes(name))
  return {
    document: {id: document._id, type: document._type, title: titleOf(document)},
    state: Object.fromEntries(state),
  }
}

/** Everything in a snapshot that can be approved. */
export function* subjectsOf(snapshot: Snapshot): Iterable<Subject> {
  for (const type of ['claim', 'disclaimer', 'treatment'] as const)
    for (const document of snapshot.all(type)) yield subjectOf(document)
}
