import {closeSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import type {WebPictures} from '../pictures/web-picture.ts'
import {documentsFile, readIndex, SnapshotError} from './index-file.ts'

/** The documents of a snapshot on disk as they were stored, not read by their models yet. */
export type StoredDocuments = {
  /** Name of the snapshot. */
  readonly sha256: string
  readonly pictures: WebPictures
  /** Ids and types of all documents, in the order of their ids. */
  readonly entries: readonly {readonly id: string; readonly type: string}[]
  /** @throws SnapshotError where the document is not whole */
  readonly stored: (id: string) => unknown
}

/**
 * Opens the documents of a snapshot. Each is read by its place when it is asked for, so memory does not grow with the
 * dataset.
 *
 * @throws SnapshotError when there is no snapshot
 */
export function openDocuments(directory: string): StoredDocuments {
  const {sha256, pictures, documents} = readIndex(directory)
  const places = new Map(documents.map((entry) => [entry.id, entry]))
  const path = join(directory, documentsFile(sha256))

  const bytesOf = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    const file = openSync(path, 'r')
    try {
      readSync(file, bytes, 0, length, offset)
    } finally {
      closeSync(file)
    }
    return bytes
  }

  return {
    sha256,
    pictures,
    entries: documents,
    stored(id) {
      const place = places.get(id)
      if (place === undefined) return undefined
      try {
        return JSON.parse(bytesOf(place.offset, place.length).toString('utf8'))
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new SnapshotError(
          `The snapshot ${path} is torn at document ${id}. Make it again: npm run build`,
        )
      }
    },
  }
}
