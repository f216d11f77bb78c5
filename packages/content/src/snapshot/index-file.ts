import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {WebPictures} from '../pictures/web-picture.ts'
import {recipe} from './pictures/make-picture.ts'

const indexModel = z.object({
  version: z.literal(1),
  /** SHA-256 of the documents and of what is known of the pictures: the name of this snapshot. */
  sha256: z.string(),
  documents: z.array(
    z.object({id: z.string(), type: z.string(), offset: z.number().int(), length: z.number().int()}),
  ),
  pictures: z
    .record(
      z.string(),
      z.object({
        width: z.number().int(),
        height: z.number().int(),
        files: z.array(z.object({name: z.string(), width: z.number().int()})).readonly(),
        placeholder: z.string().optional(),
      }),
    )
    .default({}),
  /** How the pictures were made. */
  recipe: z.string().default(''),
})

export const indexFile = 'index.json'

/** The file that holds the documents of a snapshot, a line each. */
export const documentsFile = (sha256: string): string => `documents-${sha256.slice(0, 16)}.ndjson`

export type SnapshotIndex = z.input<typeof indexModel>

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

/** @throws SnapshotError when there is none, or it cannot be read */
export const readIndex = (directory: string) => {
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

/** The pictures that a directory has from a snapshot before, where they were made as they would be now. */
export function knownPictures(directory: string): WebPictures {
  try {
    const index = readIndex(directory)
    return index.recipe === recipe ? index.pictures : {}
  } catch (error) {
    // None, or none that can be read: all pictures are read anew.
    if (error instanceof SnapshotError) return {}
    throw error
  }
}
