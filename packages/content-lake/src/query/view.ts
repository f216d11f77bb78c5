import type {LakeDocument} from '../documents/document.ts'
import {idInLayer, isPublicId, publishedIdOf} from '../documents/ids.ts'
import type {Perspective} from './perspective.ts'

/**
 * The documents of a dataset as one perspective shows them, kept up to date document by document.
 * Lists are in the order of `_id`, so that a query without `order` answers the same every time.
 */
export class View {
  readonly #documents: ReadonlyMap<string, LakeDocument>
  readonly #perspective: Perspective
  readonly #publicOnly: boolean
  readonly #byId = new Map<string, LakeDocument>()
  readonly #byType = new Map<string, Map<string, LakeDocument>>()
  readonly #sorted = new Map<string, LakeDocument[]>()
  #all: LakeDocument[] | undefined

  /** @param documents - the stored documents by id; the view reads it again at each update */
  constructor(documents: ReadonlyMap<string, LakeDocument>, perspective: Perspective, publicOnly: boolean) {
    this.#documents = documents
    this.#perspective = perspective
    this.#publicOnly = publicOnly
    for (const id of documents.keys()) this.update(id)
  }

  get(id: string): LakeDocument | undefined {
    return this.#byId.get(id)
  }

  all(): LakeDocument[] {
    this.#all ??= sortedById(this.#byId.values())
    return this.#all
  }

  ofType(type: string): LakeDocument[] {
    const known = this.#sorted.get(type)
    if (known) return known
    const sorted = sortedById(this.#byType.get(type)?.values() ?? [])
    this.#sorted.set(type, sorted)
    return sorted
  }

  /** Takes in that the stored document with this id was written or removed. */
  update(storedId: string): void {
    const id = this.#perspective === 'raw' ? storedId : publishedIdOf(storedId)
    const next = this.#perspective === 'raw' ? this.#stored(id) : this.#layered(id)
    const previous = this.#byId.get(id)
    if (previous) {
      this.#byId.delete(id)
      this.#byType.get(previous._type)?.delete(id)
      this.#sorted.delete(previous._type)
    }
    if (next) {
      this.#byId.set(id, next)
      const ofType = this.#byType.get(next._type) ?? new Map<string, LakeDocument>()
      this.#byType.set(next._type, ofType.set(id, next))
      this.#sorted.delete(next._type)
    }
    this.#all = undefined
  }

  #stored(id: string): LakeDocument | undefined {
    return this.#publicOnly && !isPublicId(id) ? undefined : this.#documents.get(id)
  }

  #layered(publishedId: string): LakeDocument | undefined {
    if (this.#perspective === 'raw') return undefined
    for (const layer of this.#perspective) {
      const document = this.#stored(idInLayer(publishedId, layer))
      if (!document) continue
      if (this.#perspective.length === 1) return document
      return {...document, _id: publishedId, _originalId: document._id}
    }
    return undefined
  }
}

function sortedById(documents: Iterable<LakeDocument>): LakeDocument[] {
  return [...documents].sort((a, b) => (a._id < b._id ? -1 : a._id > b._id ? 1 : 0))
}
