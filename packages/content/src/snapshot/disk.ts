import {createHash} from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {canonicalJson} from '@caveat/claims'
import {readDocuments} from '../documents/read.ts'
import type {PublishedDocument} from '../documents/registry.ts'
import {pictureKey, type WebPictures} from '../pictures/web-picture.ts'
import {indexFile, readIndex, SnapshotError, type SnapshotIndex} from './index-file.ts'
import {removeOtherPictures} from './pictures/files.ts'
import {recipe} from './pictures/make-picture.ts'
import {isOfType, type Snapshot} from './snapshot.ts'

const documentsFile = (sha256: string) => `documents-${sha256.slice(0, 16)}.ndjson`

const replaceFile = (path: string, content: string | Buffer) => {
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}

/**
 * Writes a snapshot that `openSnapshot` reads: one line of JSON a document, in the order of their ids,
 * and an index of where each begins. The index is replaced last and at once, so that a reader sees the
 * old snapshot or the new one, whole. Equal documents give equal bytes.
 *
 * @param pictures what `takePictures` has put into the directory; files of other pictures are removed
 * @returns the snapshot's SHA-256
 */
export function writeSnapshot(
  directory: string,
  documents: Iterable<PublishedDocument>,
  pictures: WebPictures = {},
): string {
  mkdirSync(directory, {recursive: true})
  const sorted = Array.from(documents).toSorted((a, b) => (a._id < b._id ? -1 : 1))
  const lines = sorted.map((document) => Buffer.from(`${canonicalJson(document)}\n`))
  const content = Buffer.concat(lines)
  const known = Object.keys(pictures).length === 0 ? '' : canonicalJson(pictures)
  const sha256 = createHash('sha256').update(content).update(known).digest('hex')
  let offset = 0
  const index: SnapshotIndex = {
    version: 1,
    sha256,
    documents: sorted.map(({_id, _type}, position) => {
      const length = lines[position]?.length ?? 0
      const entry = {id: _id, type: _type, offset, length}
      offset += length
      return entry
    }),
    pictures: {...pictures},
    recipe,
  }
  replaceFile(join(directory, documentsFile(sha256)), content)
  replaceFile(join(directory, indexFile), `${JSON.stringify(index)}\n`)
  for (const name of readdirSync(directory))
    if (name.endsWith('.ndjson') && name !== documentsFile(sha256)) rmSync(join(directory, name))
  removeOtherPictures(directory, pictures)
  return sha256
}

/**
 * Opens the snapshot in a directory. Documents are read by offset when they are asked for, so memory
 * does not grow with the dataset.
 *
 * @throws SnapshotError when there is none, or a document in it is not whole
 */
export function openSnapshot(directory: string): Snapshot {
  const index = readIndex(directory)
  const entries = new Map(index.documents.map((entry) => [entry.id, entry]))
  const path = join(directory, documentsFile(index.sha256))

  const read = ({id, offset, length}: {id: string; offset: number; length: number}): PublishedDocument => {
    const bytes = Buffer.alloc(length)
    const file = openSync(path, 'r')
    try {
      readSync(file, bytes, 0, length, offset)
    } finally {
      closeSync(file)
    }
    let stored: unknown
    try {
      stored = JSON.parse(bytes.toString('utf8'))
    } catch {
      throw new SnapshotError(`The snapshot ${path} is torn at document ${id}. Make it again: npm run build`)
    }
    const [document] = readDocuments([stored]).documents
    if (document === undefined)
      throw new SnapshotError(
        `The snapshot ${path} is older than the content models (document ${id}). Make it again: npm run build`,
      )
    return document
  }

  return {
    all: (type) =>
      index.documents
        .filter((entry) => entry.type === type)
        .map(read)
        .filter(isOfType(type)),
    find(type, id) {
      const entry = entries.get(id)
      if (entry === undefined || entry.type !== type) return undefined
      const document = read(entry)
      return isOfType(type)(document) ? document : undefined
    },
    picture: (use) => index.pictures[pictureKey(use)],
  }
}
