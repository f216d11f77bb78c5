import type {DocumentInput} from '@caveat/content'
import {type Difference, differences} from './differences.ts'
import type {ImportedDocuments} from './documents.ts'

/** A document as the lake returns it, published or draft. */
export type ExistingDocument = {readonly _id: string; readonly [attribute: string]: unknown}

/** A document that differs from this import, published or as a draft. */
export type EditedDocument = {readonly id: string; readonly differences: readonly Difference[]}

export type ImportPlan =
  | {
      readonly kind: 'refused'
      /** Names what is in the way and says what to do. */
      readonly reason: string
    }
  | {
      readonly kind: 'planned'
      /** Disclaimers before claims before the treatment: every reference finds its document. */
      readonly create: readonly DocumentInput[]
      /** Ids of documents that are there as this import would make them. */
      readonly unchanged: readonly string[]
      /** Documents that are not as this import would make them: kept as they are. */
      readonly edited: readonly EditedDocument[]
      /** Ids of documents that somebody has deleted since: not made again. */
      readonly deleted: readonly string[]
    }

const draftOf = (id: string) => `drafts.${id}`

const inOrder = ({treatment, claims, disclaimers}: ImportedDocuments): readonly DocumentInput[] => [
  ...disclaimers,
  ...claims,
  treatment,
]

/**
 * What to ask the lake for before `planImport`: the documents that have the ids of this import, as
 * published and as draft, and the treatments that have its address. Ask with perspective `raw`.
 */
export const queryForExisting = (documents: ImportedDocuments) => {
  const ids = inOrder(documents).map(({_id}) => _id)
  return {
    query: '*[_id in $ids || (_type == "treatment" && slug.current == $slug)]',
    params: {ids: [...ids, ...ids.map(draftOf)], slug: documents.treatment.slug.current},
  }
}

const sourceOf = ({legacy}: ExistingDocument): string | undefined =>
  typeof legacy === 'object' && legacy !== null && 'sha256' in legacy && typeof legacy.sha256 === 'string'
    ? legacy.sha256
    : undefined

const titleOf = ({title, _id}: ExistingDocument): string => (typeof title === 'string' ? title : _id)

const hasSlug = ({slug, _type}: ExistingDocument, wanted: string): boolean =>
  _type === 'treatment' &&
  typeof slug === 'object' &&
  slug !== null &&
  'current' in slug &&
  slug.current === wanted

/** Why this treatment cannot be imported over what is there; undefined where it can. */
function obstacle({treatment}: ImportedDocuments, existing: readonly ExistingDocument[]): string | undefined {
  const slug = treatment.slug.current
  const own = [treatment._id, draftOf(treatment._id)]
  const otherSlug = `Import this file under another address, for example --slug ${slug}-2, or delete that treatment first.`
  for (const found of existing) {
    if (!own.includes(found._id)) {
      if (hasSlug(found, slug))
        return `The treatment “${titleOf(found)}” (${found._id}) already has the address “${slug}”. ${otherSlug}`
      continue
    }
    const name = `The treatment “${titleOf(found)}” (${found._id})`
    const source = sourceOf(found)
    if (source === undefined) return `${name} exists and was not imported from a file. ${otherSlug}`
    if (source !== treatment.legacy?.sha256)
      return `${name} was imported from another version of this page. ${otherSlug}`
  }
  return undefined
}

/**
 * What an import would change, given what the lake holds (see `queryForExisting`). Nothing that exists is
 * ever written to. Where the treatment exists from the same file, the import has been done and nothing
 * is created at all, so that what editors deleted since stays deleted.
 */
export function planImport(documents: ImportedDocuments, existing: Iterable<ExistingDocument>): ImportPlan {
  const stored = Array.from(existing)
  const reason = obstacle(documents, stored)
  if (reason !== undefined) return {kind: 'refused', reason}

  const byId = new Map(stored.map((document) => [document._id, document]))
  const versionsOf = (id: string) =>
    [byId.get(id), byId.get(draftOf(id))].filter((version) => version !== undefined)
  const done = versionsOf(documents.treatment._id).length > 0

  const create: DocumentInput[] = []
  const unchanged: string[] = []
  const edited: EditedDocument[] = []
  const deleted: string[] = []
  for (const document of inOrder(documents)) {
    const versions = versionsOf(document._id)
    if (versions.length === 0) {
      if (done) deleted.push(document._id)
      else create.push(document)
      continue
    }
    if (!done && !byId.has(document._id))
      return {
        kind: 'refused',
        reason: `The ${document._type} ${document._id} is used by this page, but exists only as a draft. Publish it or discard the draft in the Studio, then import again.`,
      }
    const edits = versions
      .map((version) => ({id: version._id, differences: differences(version, document)}))
      .filter(({differences}) => differences.length > 0)
    if (edits.length === 0) unchanged.push(document._id)
    else edited.push(...edits)
  }
  return {kind: 'planned', create, unchanged, edited, deleted}
}
