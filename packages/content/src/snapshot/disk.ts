import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {canonicalJson} from '@caveat/claims'
import {readDocuments} from '../documents/read.ts'
import type {PublishedDocument} from '../documents/registry.ts'
import {pictureKey, type WebPictures} from '../pictures/web-picture.ts'
import {documentsFile, indexFile, SnapshotError, type SnapshotIndex} from './index-file.ts'
import {removeOtherPictures} from './pictures/files.ts'
import {recipe} from './pictures/make-picture.ts'
import {isOfType, type Snapshot} from './snapshot.ts'
import {openDocuments} from './stored-documents.ts'

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
  const {entries, stored, pictures} = openDocuments(directory)
  const types = new Map(entries.map(({id, type}) => [id, type]))
  const byType = Map.groupBy(entries, ({type}) => type)
  /** What pages share (claims, notes, people) is read once. Treatments are most of a snapshot, and each is a page. */
  const shared = new Map<string, PublishedDocument>()

  const read = (id: string): PublishedDocument => {
    const known = shared.get(id)
    if (known !== undefined) return known
    const [document] = readDocuments([stored(id)]).documents
    if (document === undefined)
      throw new SnapshotError(
        `The snapshot ${directory} is older than the content models (document ${id}). Make it again: npm run build`,
      )
    if (document._type !== 'treatment') shared.set(id, document)
    return document
  }

  return {
    all: (type) => (byType.get(type) ?? []).map(({id}) => read(id)).filter(isOfType(type)),
    find(type, id) {
      if (types.get(id) !== type) return undefined
      const document = read(id)
      return isOfType(type)(document) ? document : undefined
    },
    picture: (use) => pictures[pictureKey(use)],
  }
}
