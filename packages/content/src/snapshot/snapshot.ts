import type {DocumentType, PublishedDocument} from '../documents/registry.ts'
import {type PictureUse, pictureKey, type WebPicture, type WebPictures} from '../pictures/web-picture.ts'

/** All published documents at one moment, checked and indexed by id, and the pictures that they show. */
export type Snapshot = {
  /** Every document of a type, in the order of their ids. */
  readonly all: <K extends DocumentType>(type: K) => readonly PublishedDocument<K>[]
  /** The document of this type with this id. */
  readonly find: <K extends DocumentType>(type: K, id: string) => PublishedDocument<K> | undefined
  /** The files of a picture, undefined where it was not taken. */
  readonly picture: (use: PictureUse) => WebPicture | undefined
}

/** Whether a document is of a type; tells the compiler as well. */
export const isOfType =
  <K extends DocumentType>(type: K) =>
  (document: PublishedDocument): document is PublishedDocument<K> =>
    document._type === type

/** A snapshot held in memory. */
export function snapshotOf(documents: Iterable<PublishedDocument>, pictures: WebPictures = {}): Snapshot {
  const byId = new Map(
    Array.from(documents)
      .toSorted((a, b) => (a._id < b._id ? -1 : 1))
      .map((document) => [document._id, document]),
  )
  return {
    all: (type) => Array.from(byId.values()).filter(isOfType(type)),
    find(type, id) {
      const found = byId.get(id)
      return found !== undefined && isOfType(type)(found) ? found : undefined
    },
    picture: (use) => pictures[pictureKey(use)],
  }
}
