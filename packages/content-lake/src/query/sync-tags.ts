import {createHash} from 'node:crypto'
import {publishedIdOf} from '../documents/ids.ts'
import type {Constraint} from './narrow.ts'

/** What the answer of a query depends on: documents by id, types, or the whole dataset. */
export type Dependencies = {ids: string[]; types: string[]; everything: boolean}

/** Next.js takes at most 128 tags for one answer; beyond this many, the tags of types are used. */
const MOST_TAGS = 60

/** The dependencies of a query, by the constraints of each `*` in it and the references that were followed. */
export function dependenciesOf(
  constraints: readonly Constraint[],
  followed: ReadonlyMap<string, string | undefined>,
): Dependencies {
  const ids = new Set<string>()
  const types = new Set<string>()
  let everything = false
  for (const constraint of constraints) {
    if (constraint.ids) for (const id of constraint.ids) ids.add(publishedIdOf(id))
    else if (constraint.types) for (const type of constraint.types) types.add(type)
    else everything = true
  }
  if (ids.size + followed.size <= MOST_TAGS) for (const id of followed.keys()) ids.add(publishedIdOf(id))
  else {
    for (const type of followed.values()) {
      // A reference that leads nowhere may lead somewhere tomorrow, to a document of any type.
      if (type === undefined) everything = true
      else types.add(type)
    }
  }
  if (ids.size + types.size > MOST_TAGS) everything = true
  return everything ? {ids: [], types: [], everything} : {ids: [...ids], types: [...types], everything}
}

/** The tags of an answer: it is stale once a live event names one of them. */
export function tagsOf(dataset: string, {ids, types, everything}: Dependencies): string[] {
  const tags = everything ? [syncTag(dataset)] : []
  for (const type of types) tags.push(syncTag(dataset, 'type', type))
  for (const id of ids) tags.push(syncTag(dataset, 'id', id))
  return tags
}

/** The tags that a change of documents makes stale. `types` are those before and after it. */
export function tagsOfChanges(dataset: string, changes: {id: string; types: string[]}[]): string[] {
  const tags = new Set([syncTag(dataset)])
  for (const {id, types} of changes) {
    tags.add(syncTag(dataset, 'id', publishedIdOf(id)))
    for (const type of types) tags.add(syncTag(dataset, 'type', type))
  }
  return [...tags]
}

/** A tag of a dataset, or of something in it. */
export function syncTag(...parts: string[]): string {
  return `s1:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10)}`
}
