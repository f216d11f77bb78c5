import type {LakeDocument} from '../documents/document.ts'
import {idInLayer, isPublicId, publishedIdOf} from '../documents/ids.ts'
import {firstAfter} from './first-after.ts'
import type {Constraint} from './narrow.ts'
import type {Perspective} from './perspective.ts'
import type {Reader} from './reader.ts'
import type {OrderedRow} from './reader-statements.ts'

/** An order that the view can give without looking at every document. */
export type Order = {attribute: string; descending: boolean}

/**
 * The documents of a dataset as one perspective shows them. Lists are in the order of `_id`, so
 * that a query without `order` answers the same every time.
 */
export class View {
  readonly #reader: Reader
  readonly #perspective: Perspective
  readonly #publicOnly: boolean
  /** What a stored document looks like in this perspective: made once, so that it stays the same object. */
  readonly #shown = new WeakMap<LakeDocument, LakeDocument>()

  constructor(reader: Reader, perspective: Perspective, publicOnly: boolean) {
    this.#reader = reader
    this.#perspective = perspective
    this.#publicOnly = publicOnly
  }

  get(id: string): LakeDocument | undefined {
    if (this.#perspective === 'raw') return this.#stored(id)
    // Drafts and versions are seen under their published ids or not at all.
    if (publishedIdOf(id) !== id) return undefined
    for (const layer of this.#perspective) {
      const document = this.#stored(idInLayer(id, layer))
      if (document) return this.#perspective.length === 1 ? document : this.#show(document, id)
    }
    return undefined
  }

  /** At least all documents that satisfy a constraint, one after the other. */
  *candidates(constraint: Constraint): Generator<LakeDocument> {
    const ids = this.#ids(constraint)
    const {after} = constraint
    const start = after === undefined ? 0 : firstAfter(ids, after)
    for (let index = start; index < ids.length; index++) {
      const document = this.get(ids[index] ?? '')
      if (document) yield document
    }
  }

  /**
   * As `candidates` in another order, those that it does not tell apart in one group, by their ids; undefined where
   * the whole list has to be sorted for that.
   */
  inOrder(
    constraint: Constraint,
    {attribute, descending}: Order,
  ): (() => Iterable<LakeDocument[]>) | undefined {
    const type = onlyType(constraint)
    const rows = type === undefined ? undefined : this.#reader.inOrder(type, attribute, descending)
    return rows && (() => this.#groupsOf(rows()))
  }

  /**
   * As `inOrder` by what a reference of the documents leads to.
   *
   * @param rank - puts the ids that references lead to in order; undefined stands for documents without one
   */
  inOrderBehind(
    constraint: Constraint,
    reference: string,
    rank: (targets: (string | undefined)[]) => (string | undefined)[][],
  ): (() => Iterable<LakeDocument[]>) | undefined {
    const type = onlyType(constraint)
    const idsByTarget = type === undefined ? undefined : this.#reader.referring(type, reference)
    return idsByTarget && (() => this.#behind(idsByTarget, rank([...idsByTarget.keys()])))
  }

  *#behind(
    idsByTarget: ReadonlyMap<string | undefined, string[]>,
    ranked: (string | undefined)[][],
  ): Generator<LakeDocument[]> {
    for (const targets of ranked) {
      yield this.#stillShown(targets.flatMap((target) => idsByTarget.get(target) ?? []))
    }
  }

  *#groupsOf(rows: Iterable<OrderedRow>): Generator<LakeDocument[]> {
    let ids: string[] = []
    let place = ''
    for (const row of rows) {
      if (row.place !== place) yield this.#stillShown(ids)
      if (row.place !== place) ids = []
      place = row.place
      ids.push(row.id)
    }
    yield this.#stillShown(ids)
  }

  /** The documents that are stored under these ids, in the form in which they are shown, if they are. */
  #stillShown(ids: readonly string[]): LakeDocument[] {
    const shown = ids.flatMap((id) => {
      const document = this.get(this.#shownId(id))
      return document && originalId(document) === id ? [document] : []
    })
    return shown.sort((a, b) => (a._id < b._id ? -1 : 1))
  }

  #ids(constraint: Constraint): readonly string[] {
    const {after, ...narrow} = constraint
    const list = () => {
      // Ids in a query are those that the perspective shows, those of an index are stored ones.
      const found = this.#reader.ids(narrow)
      const shown = constraint.ids ? found : found.map((id) => this.#shownId(id))
      return [...new Set(shown)].sort()
    }
    // Short lists come from their index as fast, and would push out the long ones.
    if (narrow.ids || narrow.references || narrow.attribute) return list()
    return this.#reader.memo(JSON.stringify([this.#perspective, this.#publicOnly, narrow]), list)
  }

  #shownId(storedId: string): string {
    return this.#perspective === 'raw' ? storedId : publishedIdOf(storedId)
  }

  #stored(id: string): LakeDocument | undefined {
    return this.#publicOnly && !isPublicId(id) ? undefined : this.#reader.get(id)
  }

  #show(document: LakeDocument, id: string): LakeDocument {
    const known = this.#shown.get(document)
    if (known) return known
    const shown = {...document, _id: id, _originalId: document._id}
    this.#shown.set(document, shown)
    return shown
  }
}

/** The id under which a document of a view is stored. */
export function originalId(document: LakeDocument): string {
  return typeof document._originalId === 'string' ? document._originalId : document._id
}

/** The type that all documents of a constraint have, if that is all that is known of them. */
function onlyType({types, ids, references, attribute}: Constraint): string | undefined {
  return types?.length === 1 && !ids && !references && !attribute ? types[0] : undefined
}
