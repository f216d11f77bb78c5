import type {LakeDocument} from '../documents/document.ts'
import {PatchWork} from './paths/work.ts'

/** What a transaction did to one document; null stands for a document that does not exist. */
export type DocumentChange = {
  id: string
  before: LakeDocument | null
  after: LakeDocument | null
}

/** The documents as a transaction sees them while it is carried out. Nothing is stored by it. */
export class WorkingSet {
  /** What the patches of the transaction may still cost. */
  readonly work = new PatchWork()
  readonly #load: (id: string) => LakeDocument | undefined
  readonly #before = new Map<string, LakeDocument | null>()
  readonly #after = new Map<string, LakeDocument | null>()

  constructor(load: (id: string) => LakeDocument | undefined) {
    this.#load = load
  }

  /** The document as the transaction has left it so far. */
  get(id: string): LakeDocument | null {
    const changed = this.#after.get(id)
    return changed === undefined ? this.#stored(id) : changed
  }

  /** The revision that a client can have seen: the stored one, before this transaction. */
  revisionOf(id: string): string | undefined {
    return (this.#stored(id) ?? this.get(id))?._rev
  }

  put(document: LakeDocument): void {
    this.#stored(document._id)
    this.#after.set(document._id, document)
  }

  remove(id: string): void {
    this.#stored(id)
    this.#after.set(id, null)
  }

  /** Every document that was written or removed, in the order of the first change. */
  changes(): DocumentChange[] {
    const changes: DocumentChange[] = []
    for (const [id, after] of this.#after) {
      const before = this.#stored(id)
      if (before !== null || after !== null) changes.push({id, before, after})
    }
    return changes
  }

  #stored(id: string): LakeDocument | null {
    const known = this.#before.get(id)
    if (known !== undefined) return known
    const stored = this.#load(id) ?? null
    this.#before.set(id, stored)
    return stored
  }
}
