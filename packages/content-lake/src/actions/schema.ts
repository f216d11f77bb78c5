import {z} from 'zod'
import {actionsBodyShape, patchOperations} from '../mutations/schema.ts'

const document = z.looseObject({_id: z.string().optional(), _type: z.string().optional()})
const draftAndPublished = {draftId: z.string(), publishedId: z.string()}
const purge = z.boolean().optional()

const createVersion = z.object({
  actionType: z.literal('sanity.action.document.version.create'),
  publishedId: z.string().optional(),
  document: document.optional(),
  baseId: z.string().optional(),
  versionId: z.string().optional(),
  ifBaseRevisionId: z.string().optional(),
})

/** The document actions that the Studio and the client send. */
export const action = z.discriminatedUnion('actionType', [
  z.object({
    actionType: z.literal('sanity.action.document.create'),
    publishedId: z.string(),
    attributes: document,
    ifExists: z.enum(['fail', 'ignore']).optional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.replaceDraft'),
    publishedId: z.string(),
    attributes: document,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.edit'),
    ...draftAndPublished,
    patch: patchOperations,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.publish'),
    ...draftAndPublished,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.unpublish'),
    ...draftAndPublished,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.delete'),
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).optional(),
    purge,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.discard'),
    draftId: z.string(),
    purge,
  }),
  createVersion,
  z.object({
    actionType: z.literal('sanity.action.document.version.discard'),
    versionId: z.string(),
    purge,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.version.replace'),
    document,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.version.unpublish'),
    versionId: z.string(),
    publishedId: z.string(),
  }),
])

export type Action = z.infer<typeof action>
export type CreateVersion = z.infer<typeof createVersion>

/**
 * The actions themselves are parsed one by one, so that an unknown one is named. None at all do nothing.
 * References into other datasets are never looked up: `skipCrossDatasetReferenceValidation` holds anyway.
 */
export const actionsBody = z.object({
  ...actionsBodyShape,
  actions: z.array(z.looseObject({actionType: z.string()})),
  dryRun: z.boolean().optional(),
  skipCrossDatasetReferenceValidation: z.boolean().optional(),
})
