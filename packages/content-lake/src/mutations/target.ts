import type {ResolvedMutation} from './schema.ts'

/** The id of the document that a mutation is about. */
export function targetOf(mutation: ResolvedMutation): string | undefined {
  if ('create' in mutation) return mutation.create._id
  if ('createOrReplace' in mutation) return mutation.createOrReplace._id
  if ('createIfNotExists' in mutation) return mutation.createIfNotExists._id
  return 'delete' in mutation ? mutation.delete.id : mutation.patch.id
}
