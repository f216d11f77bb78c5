import {z} from 'zod'

const attributes = z.record(z.string(), z.unknown())
const paths = z.array(z.string())

/** One of `before`, `after`, `replace`: the path that the items go to. */
const insert = z.union([
  z.strictObject({before: z.string(), items: z.array(z.unknown())}),
  z.strictObject({after: z.string(), items: z.array(z.unknown())}),
  z.strictObject({replace: z.string(), items: z.array(z.unknown())}),
])

/** The operations of a patch, applied in the order of this list. */
export const patchOperations = z.object({
  set: attributes.optional(),
  setIfMissing: attributes.optional(),
  unset: paths.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: insert.optional(),
  ifRevisionID: z.string().optional(),
})

export type PatchOperations = z.infer<typeof patchOperations>

const byId = z.object({id: z.string()})
const byQuery = z.object({query: z.string(), params: attributes.optional()})

/** A document as it comes in: its attributes are checked where it is stored. */
const documentInput = z.looseObject({_id: z.string().optional(), _type: z.string().optional()})

const creations = [
  z.strictObject({create: documentInput}),
  z.strictObject({createOrReplace: documentInput}),
  z.strictObject({createIfNotExists: documentInput}),
] as const

export const mutation = z.union([
  ...creations,
  z.strictObject({delete: z.union([byId, byQuery])}),
  z.strictObject({
    patch: z.union([patchOperations.extend(byId.shape), patchOperations.extend(byQuery.shape)]),
  }),
])

/** A mutation as clients send it: deletions and patches may select their documents by a query. */
export type Mutation = z.infer<typeof mutation>

/** A mutation whose documents are known by id, as the history keeps it. */
export const resolvedMutation = z.union([
  ...creations,
  z.strictObject({delete: byId}),
  z.strictObject({patch: patchOperations.extend(byId.shape)}),
])

export type ResolvedMutation = z.infer<typeof resolvedMutation>

const transactionId = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,128}$/, 'must be 1 to 128 letters, digits, "_" or "-"')

export const mutateBody = z.object({
  mutations: z.array(mutation).min(1),
  transactionId: transactionId.optional(),
})

export const actionsBodyShape = {transactionId: transactionId.optional()}
