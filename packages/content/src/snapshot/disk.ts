import {createHash} from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {canonicalJson} from '@caveat/claims'
import {z} from 'zod'
import {readDocuments} from '../documents/read.ts'
import type {PublishedDocument} from '../documents/registry.ts'
import {isOfType, type Snapshot} from './snapshot.ts'

const indexModel = z.object({
  version: z.literal(1),
  /** SHA-256 of the documents file: the name of this snapshot, and the proof that it is whole. */
  sha256: z.string(),
  documents: z.array(
    z.object({id: z.string(), type: z.string(), offset: z.number().int(), length: z.number().int()}),
  ),
})

const indexFile = 'index.json'
const documentsFile = (sha256: string) => `documents-${sha256.slice(0, 16)}.ndjson`

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

const replaceFile = (path: string, content: string | Buffer) => {
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}

/**
 * Writes a snapshot that `openSnapshot` reads: one line of JSON a document, in the order of their ids,
 * and an index of where each begins. The index is replaced last and at once, so that a reader sees the
 * old snapshot or the new one, whole. Equal documents give equal bytes.
 *
 * @returns the snapshot's SHA-256
 */
export function writeSnapshot(directory: string, documents: Iterable<PublishedDocument>): string {
  mkdirSync(directory, {recursive: true})
  const sorted = Array.from(documents).toSorted((a, b) => (a._id < b._id ? -1 : 1))
  const lines = sorted.map((document) => Buffer.from(`${canonicalJson(document)}\n`))
  const content = Buffer.concat(lines)
  const sha256 = createHash('sha256').update(content).digest('hex')
  let offset = 0
  const index: z.input<typeof indexModel> = {
    version: 1,
    sha256,
    documents: sorted.map(({_id, _type}, position) => {
      const length = lines[position]?.length ?? 0
      const entry = {id: _id, type: _type, offset, length}
      offset += length
      return entry
    }),
  }
  replaceFile(join(directory, documentsFile(sha256)), content)
  replaceFile(join(directory, indexFile), `${JSON.stringify(index)}\n`)
  for (const name of readdirSync(directory))
    if (name.endsWith('.ndjson') && name !== documentsFile(sha256)) rmSync(join(directory, name))
  return sha256
}

const readIndex = (directory: string) => {
  const path = join(directory, indexFile)
  let written: string
  try {
    written = readFileSync(path, 'utf8')
  } catch {
    throw new SnapshotError(`There is no snapshot of the content in ${directory}. Make one: npm run build`)
  }
  try {
    return indexModel.parse(JSON.parse(written))
  } catch {
    throw new SnapshotError(
      `The snapshot index ${path} cannot be read. Delete ${directory} and make it again: npm run build`,
    )
  }
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
  }
}
