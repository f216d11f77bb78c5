import {isRecord} from '../documents/document.ts'
import type {Params} from '../query/narrow.ts'
import type {Mutation, PatchOperations, ResolvedMutation} from './schema.ts'

/** Documents that a selection query answered, and the moment it looked at. */
export type Selected = {json: string; seq: number}

export type Resolved = {
  mutations: ResolvedMutation[]
  /** For each of them, which one of the request it comes from. */
  places: number[]
  /** The moments that selections looked at: the mutations hold only if nothing was written since. */
  seqs: number[]
}

/** Puts the ids of the documents that queries select in place of the queries. */
export async function resolveSelections(
  mutations: readonly Mutation[],
  select: (query: string, params: Params) => Promise<Selected>,
): Promise<Resolved> {
  const resolved: Resolved = {mutations: [], places: [], seqs: []}
  const idsOf = async (query: string, params: Params | undefined) => {
    const {json, seq} = await select(query, params ?? {})
    resolved.seqs.push(seq)
    const result: unknown = JSON.parse(json)
    return (Array.isArray(result) ? result : [result]).flatMap((document) =>
      isRecord(document) && typeof document._id === 'string' ? [document._id] : [],
    )
  }
  for (const [place, mutation] of mutations.entries()) {
    if ('delete' in mutation) {
      const selection = mutation.delete
      const ids = 'id' in selection ? [selection.id] : await idsOf(selection.query, selection.params)
      resolved.mutations.push(...ids.map((id) => ({delete: {id}})))
    } else if ('patch' in mutation) {
      const {patch} = mutation
      const ids = 'id' in patch ? [patch.id] : await idsOf(patch.query, patch.params)
      resolved.mutations.push(...ids.map((id) => ({patch: {...operationsOf(patch), id}})))
    } else {
      resolved.mutations.push(mutation)
    }
    while (resolved.places.length < resolved.mutations.length) resolved.places.push(place)
  }
  return resolved
}

/** The patch without what says which documents it is for. */
function operationsOf(patch: PatchOperations): PatchOperations {
  const {set, setIfMissing, unset, diffMatchPatch, inc, dec, insert, ifRevisionID} = patch
  return {set, setIfMissing, unset, diffMatchPatch, inc, dec, insert, ifRevisionID}
}
