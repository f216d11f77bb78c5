import {isRecord} from '../documents/document.ts'
import {draftIdOf, isDraftId, isVersionId, publishedIdOf} from '../documents/ids.ts'
import {checkRevision} from '../mutations/apply.ts'
import type {ResolvedMutation} from '../mutations/schema.ts'
import type {WorkingSet} from '../mutations/working-set.ts'
import {documentExists, documentMissing, wrongIds} from './errors.ts'
import type {Action, CreateVersion} from './schema.ts'
import {publishedForm} from './strengthen.ts'

/** What an action does: mutations to carry out in order, and documents whose history is to go. */
export type Expanded = {mutations: ResolvedMutation[]; purged: string[]}

/** The ids of the versions of a document, as they are stored. */
type VersionsOf = (publishedId: string) => string[]

/**
 * Turns an action into mutations of the documents as they are now.
 *
 * @throws MutationError when the documents are not as the action needs them.
 */
export function expandAction(set: WorkingSet, action: Action, versionsOf: VersionsOf): Expanded {
  switch (action.actionType) {
    case 'sanity.action.document.create': {
      const {publishedId, attributes, ifExists} = action
      const id = attributes._id ?? draftIdOf(publishedId)
      checkForm(id, publishedId)
      if (set.get(publishedId)) throw documentExists(publishedId)
      const input = {...attributes, _id: id}
      return only(ifExists === 'ignore' ? {createIfNotExists: input} : {create: input})
    }
    case 'sanity.action.document.replaceDraft': {
      const {publishedId, attributes} = action
      const id = attributes._id ?? draftIdOf(publishedId)
      checkForm(id, publishedId)
      if (!set.get(id) && !set.get(publishedId)) throw documentMissing(id)
      return only({createOrReplace: {...attributes, _id: id}})
    }
    case 'sanity.action.document.edit': {
      const {draftId, publishedId, patch} = action
      checkForm(draftId, publishedId)
      if (set.get(draftId)) return only({patch: {...patch, id: draftId}})
      const published = set.get(publishedId) ?? missing(draftId)
      // Without a draft the revision that the editor saw is that of the published document.
      const {ifRevisionID, ...operations} = patch
      checkRevision(set, publishedId, ifRevisionID)
      return {
        mutations: [{create: {...published, _id: draftId}}, {patch: {...operations, id: draftId}}],
        purged: [],
      }
    }
    case 'sanity.action.document.publish': {
      const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
      checkForm(draftId, publishedId)
      const draft = set.get(draftId) ?? missing(draftId)
      checkRevision(set, draftId, ifDraftRevisionId)
      checkRevision(set, publishedId, ifPublishedRevisionId)
      return {
        mutations: [{createOrReplace: publishedForm(draft, publishedId)}, {delete: {id: draftId}}],
        purged: [],
      }
    }
    case 'sanity.action.document.unpublish': {
      const {draftId, publishedId} = action
      checkForm(draftId, publishedId)
      const published = set.get(publishedId) ?? missing(publishedId)
      return {
        mutations: [{createIfNotExists: {...published, _id: draftId}}, {delete: {id: publishedId}}],
        purged: [],
      }
    }
    case 'sanity.action.document.delete': {
      const {publishedId, includeDrafts = [], purge} = action
      for (const id of includeDrafts) checkForm(id, publishedId)
      if (!set.get(publishedId)) throw documentMissing(publishedId)
      const left = [draftIdOf(publishedId), ...versionsOf(publishedId)].find(
        (id) => set.get(id) && !includeDrafts.includes(id),
      )
      if (left !== undefined) {
        throw wrongIds(`Document "${publishedId}" has "${left}": name it in includeDrafts to delete both`)
      }
      return deletion([publishedId, ...includeDrafts], purge)
    }
    case 'sanity.action.document.discard':
      return discard(set, action.draftId, action.purge)
    case 'sanity.action.document.version.discard':
      return discard(set, action.versionId, action.purge)
    case 'sanity.action.document.version.create':
      return createVersion(set, action)
    case 'sanity.action.document.version.replace': {
      const id = action.document._id ?? ''
      checkForm(id, publishedIdOf(id))
      if (!set.get(id)) throw documentMissing(id)
      return only({createOrReplace: action.document})
    }
    case 'sanity.action.document.version.unpublish': {
      const {versionId, publishedId} = action
      checkForm(versionId, publishedId)
      const base = set.get(versionId) ?? set.get(publishedId) ?? missing(publishedId)
      const system = isRecord(base._system) ? base._system : {}
      return only({
        createOrReplace: {...base, _id: versionId, _system: {...system, delete: true}},
      })
    }
  }
}

function createVersion(set: WorkingSet, action: CreateVersion): Expanded {
  const {baseId, versionId, ifBaseRevisionId, document, publishedId} = action
  if (document) {
    const id = document._id ?? versionId ?? ''
    checkForm(id, publishedId ?? publishedIdOf(id))
    return only({create: {...document, _id: id}})
  }
  if (baseId === undefined || versionId === undefined) {
    throw wrongIds('version.create needs either a document, or a baseId and a versionId')
  }
  checkForm(versionId, publishedId ?? publishedIdOf(baseId))
  const base = set.get(baseId) ?? missing(baseId)
  checkRevision(set, baseId, ifBaseRevisionId)
  return only({create: {...base, _id: versionId}})
}

function discard(set: WorkingSet, id: string, purge: boolean | undefined): Expanded {
  if (!isDraftId(id) && !isVersionId(id)) throw wrongIds(`"${id}" is no draft and no version`)
  if (!set.get(id)) throw documentMissing(id)
  return deletion([id], purge)
}

function deletion(ids: string[], purge: boolean | undefined): Expanded {
  return {mutations: ids.map((id) => ({delete: {id}})), purged: purge ? ids : []}
}

function checkForm(id: string, publishedId: string): void {
  if (isDraftId(publishedId) || isVersionId(publishedId)) {
    throw wrongIds(`publishedId "${publishedId}" is the id of a draft or version`)
  }
  if ((!isDraftId(id) && !isVersionId(id)) || publishedIdOf(id) !== publishedId) {
    throw wrongIds(`"${id}" is no draft or version of "${publishedId}"`)
  }
}

function only(mutation: ResolvedMutation): Expanded {
  return {mutations: [mutation], purged: []}
}

function missing(id: string): never {
  throw documentMissing(id)
}
