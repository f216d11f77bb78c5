import {createHash, randomUUID} from 'node:crypto'
import {mkdirSync, rmSync} from 'node:fs'
import {access, open, readFile, rename} from 'node:fs/promises'
import {join} from 'node:path'

export type AssetKind = 'images' | 'files'

/** Uploaded bytes on disk, named by what they hold, so that equal uploads are stored once. */
export type Assets = {
  /** Stores bytes under a name unless they are there already; on the disk when this resolves. */
  put(kind: AssetKind, name: string, bytes: Uint8Array): Promise<void>
  /** The bytes with that name, or undefined. */
  get(kind: AssetKind, name: string): Promise<Buffer | undefined>
  /** Deletes the bytes of an asset whose document, by this id, is gone; other ids are no asset's. */
  forget(documentId: string): void
}

/** `<sha1>-<width>x<height>.<extension>` or `<sha1>.<extension>`: nothing that could leave the folder. */
const NAME = /^[0-9a-f]{40}(?:-\d{1,6}x\d{1,6})?\.[a-z0-9]{1,10}$/

/** `image-<sha1>-<width>x<height>-<extension>` or `file-<sha1>-<extension>`. */
const DOCUMENT_ID = /^(image|file)-(.+)-([a-z0-9]+)$/

export function createAssets(folder: string): Assets {
  const folders = {images: join(folder, 'images'), files: join(folder, 'files')}
  for (const path of Object.values(folders)) mkdirSync(path, {recursive: true})
  return {
    async put(kind, name, bytes) {
      const path = join(folders[kind], name)
      if (!NAME.test(name)) throw new Error(`"${name}" is no name of an asset`)
      if (await exists(path)) return
      // Written beside and then renamed: a crash leaves no half file under a name that is served.
      const unfinished = `${path}.${randomUUID()}.part`
      const file = await open(unfinished, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished, path)
    },
    async get(kind, name) {
      if (!NAME.test(name)) return undefined
      const path = join(folders[kind], name)
      return (await exists(path)) ? readFile(path) : undefined
    },
    forget(documentId) {
      const [, type, hash, extension] = DOCUMENT_ID.exec(documentId) ?? []
      const name = `${hash}.${extension}`
      if (NAME.test(name)) rmSync(join(folders[type === 'image' ? 'images' : 'files'], name), {force: true})
    },
  }
}

/** The id of the document of an asset by its name: `<sha1>-<width>x<height>.<extension>` or `<sha1>.<extension>`. */
export function assetDocumentId(kind: AssetKind, name: string): string {
  return `${kind === 'images' ? 'image' : 'file'}-${name.replace('.', '-')}`
}

/** The SHA-1 of some bytes in hexadecimal: the name that clients expect assets to have. */
export function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
