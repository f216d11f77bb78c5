import type {Action, IdentifiedSanityDocumentStub} from '@sanity/client'

type Document = IdentifiedSanityDocumentStub

/** A document of the tests of actions, which are all about the page `a`. */
export const page = (_id: string, more: object = {}): Document => ({_id, _type: 'page', ...more})

export const VERSION = 'versions.r1.a'

const of = {publishedId: 'a'} as const
const pair = {...of, draftId: 'drafts.a'} as const

/** The actions that the client knows, each with what the tests change. */
export const act = {
  create: (attributes: Document, ifExists: 'fail' | 'ignore' = 'fail'): Action => ({
    actionType: 'sanity.action.document.create',
    ...of,
    attributes,
    ifExists,
  }),
  replaceDraft: (attributes: Document): Action => ({
    actionType: 'sanity.action.document.replaceDraft',
    ...of,
    attributes,
  }),
  edit: (patch: {set?: object; ifRevisionID?: string}, draftId: string = pair.draftId): Action => ({
    actionType: 'sanity.action.document.edit',
    ...of,
    draftId,
    patch: {...patch, set: {n: 4, ...patch.set}},
  }),
  publish: (
    checks: {ifDraftRevisionId?: string; ifPublishedRevisionId?: string; publishedId?: string} = {},
  ): Action => ({actionType: 'sanity.action.document.publish', ...pair, ...checks}),
  unpublish: (): Action => ({actionType: 'sanity.action.document.unpublish', ...pair}),
  delete: (includeDrafts: string[] = [], purge = false): Action => ({
    actionType: 'sanity.action.document.delete',
    ...of,
    includeDrafts,
    purge,
  }),
  discard: (draftId: string = pair.draftId): Action => ({
    actionType: 'sanity.action.document.discard',
    draftId,
  }),
  createVersion: (document: Document): Action => ({
    actionType: 'sanity.action.document.version.create',
    ...of,
    document,
  }),
  createVersionOf: (baseId: string, ifBaseRevisionId?: string): Action => ({
    actionType: 'sanity.action.document.version.create',
    ...of,
    baseId,
    versionId: VERSION,
    ...(ifBaseRevisionId !== undefined && {ifBaseRevisionId}),
  }),
  replaceVersion: (document: Document): Action => ({
    actionType: 'sanity.action.document.version.replace',
    document,
  }),
  discardVersion: (): Action => ({
    actionType: 'sanity.action.document.version.discard',
    versionId: VERSION,
  }),
  unpublishVersion: (): Action => ({
    actionType: 'sanity.action.document.version.unpublish',
    ...of,
    versionId: VERSION,
  }),
} as const
