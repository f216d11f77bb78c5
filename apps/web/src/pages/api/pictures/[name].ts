import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {picturesFolder} from '@caveat/content/snapshot'
import type {NextApiRequest, NextApiResponse} from 'next'
import {snapshotDirectory} from '../../../content/snapshot-directory.ts'

const fileName = /^[a-z0-9-]+\.(avif|webp)$/

const read = (name: unknown): Buffer | undefined => {
  if (process.env.NODE_ENV === 'production' || typeof name !== 'string' || !fileName.test(name))
    return undefined
  try {
    return readFileSync(join(/* turbopackIgnore: true */ picturesFolder(snapshotDirectory()), name))
  } catch {
    return undefined
  }
}

/** The pictures of the snapshot, for the development server; not there in production, where they are files. */
export default function picture({query}: NextApiRequest, response: NextApiResponse): void {
  const bytes = read(query.name)
  if (bytes === undefined) response.status(404).end()
  else response.setHeader('content-type', `image/${String(query.name).split('.').at(-1)}`).send(bytes)
}
