import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {z} from 'zod'
import {BackupError} from './errors.ts'

/** The name of the file in a backup that says what belongs to it. It is written last. */
export const MANIFEST = 'backup.json'

/** Paths below the folder of the backup, with `/`; nothing that could lead out of it. */
const path = z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\][^\\]*$/)

const schema = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  files: z.array(z.object({path, bytes: z.number(), sha256: z.string()})),
})

export type Manifest = z.infer<typeof schema>

/** @throws BackupError `not-a-backup` */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')))
  } catch (error) {
    throw new BackupError(
      'not-a-backup',
      `${folder} is no backup of a lake: it has no readable ${MANIFEST}. Name a folder that “content-lake backup” made.`,
      {cause: error},
    )
  }
}

/** The SHA-256 of a file in hexadecimal, and its size, read in pieces. */
export async function digestOf(file: string): Promise<{bytes: number; sha256: string}> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(createReadStream(file), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
    }
  })
  return {bytes, sha256: hash.digest('hex')}
}
