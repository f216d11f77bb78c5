import {createHash, randomUUID} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {createImageCache, type ImageCache} from './image-cache.ts'

export type AssetKind = 'images' | 'files'

const KINDS: readonly AssetKind[] = ['images', 'files']

/** Uploaded bytes on disk, named by what they hold, so that equal uploads are stored once. */
export type Assets = {
  /**
   * Stores bytes under a name unless they are there already, and runs `commit` when they are on the disk, which
   * writes the document that stands for them. When that fails, bytes that are new are taken away again.
   */
  store<T>(kind: AssetKind, name: string, bytes: Uint8Array, commit: () => T): Promise<T>
  /** The file with the bytes of that name and their number, or undefined. */
  find(kind: AssetKind, name: string): {path: string; size: number} | undefined
  /**
   * Finishes what a killed lake was storing: bytes whose document was not written are deleted.
   *
   * @param isWritten - whether there is a document of this id
   */
  finishUploads(isWritten: (documentId: string) => boolean): void
  /** The ids of the documents that would stand for the bytes that are there. */
  documentIds(): string[]
  /** Deletes the bytes of an asset whose document, by this id, is gone, and all pictures made of them. */
  forget(documentId: string): void
  /** Pictures made of images. */
  made: ImageCache
}

/** `<sha1>-<width>x<height>.<extension>` or `<sha1>.<extension>`: nothing that could leave the folder. */
const NAME = /^[0-9a-f]{40}(?:-\d{1,6}x\d{1,6})?\.[a-z0-9]{1,10}$/

/** `image-<sha1>-<width>x<height>-<extension>` or `file-<sha1>-<extension>`. */
const DOCUMENT_ID = /^(image|file)-(.+)-([a-z0-9]+)$/

const UNFINISHED = '.part'
/** A note beside bytes whose document is about to be written: what a killed lake leaves is known by it. */
const UNCOMMITTED = '.new'

/**
 * @param dataDir - the data folder: uploads are in `assets`, which backups copy, and made pictures in `made-images`
 * @param madeBytes - how many bytes of made pictures are kept
 */
export function createAssets(dataDir: string, madeBytes: number): Assets {
  const folders = {images: join(dataDir, 'assets', 'images'), files: join(dataDir, 'assets', 'files')}
  for (const folder of Object.values(folders)) {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    // What was being written when a lake was killed.
    for (const name of readdirSync(folder)) {
      if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), {force: true})
    }
  }
  const made = createImageCache(join(dataDir, 'made-images'), madeBytes)
  const names = (kind: AssetKind) => readdirSync(folders[kind]).filter((name) => NAME.test(name))
  return {
    made,
    async store(kind, name, bytes, commit) {
      if (!NAME.test(name)) throw new Error(`"${name}" is no name of an asset`)
      const path = join(folders[kind], name)
      // Nothing is awaited between looking and committing: no deletion can come between.
      if (existsSync(path)) return commit()
      const unfinished = `${path}.${randomUUID()}${UNFINISHED}`
      try {
        await writeDurably(unfinished, bytes)
        // Of bytes that another upload stored meanwhile this one is not in charge.
        if (existsSync(path)) return commit()
        const note = `${path}${UNCOMMITTED}`
        closeSync(openSync(note, 'w', 0o600))
        renameSync(unfinished, path)
        syncFolder(folders[kind])
        try {
          return commit()
        } catch (error) {
          rmSync(path, {force: true})
          throw error
        } finally {
          rmSync(note, {force: true})
        }
      } finally {
        rmSync(unfinished, {force: true})
      }
    },
    find(kind, name) {
      if (!NAME.test(name)) return undefined
      const path = join(folders[kind], name)
      const facts = statSync(path, {throwIfNoEntry: false})
      return facts && {path, size: facts.size}
    },
    finishUploads(isWritten) {
      for (const kind of KINDS) {
        for (const note of readdirSync(folders[kind]).filter((each) => each.endsWith(UNCOMMITTED))) {
          const name = note.slice(0, -UNCOMMITTED.length)
          if (NAME.test(name) && !isWritten(assetDocumentId(kind, name))) {
            rmSync(join(folders[kind], name), {force: true})
          }
          rmSync(join(folders[kind], note), {force: true})
        }
      }
    },
    documentIds: () => KINDS.flatMap((kind) => names(kind).map((name) => assetDocumentId(kind, name))),
    forget(documentId) {
      const [, type, hash, extension] = DOCUMENT_ID.exec(documentId) ?? []
      const name = `${hash}.${extension}`
      if (!NAME.test(name)) return
      rmSync(join(folders[type === 'image' ? 'images' : 'files'], name), {force: true})
      if (type === 'image') made.forget(name)
    },
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Puts new names on the disk, too, where the system lets folders be opened for that. */
function syncFolder(folder: string): void {
  let handle: number | undefined
  try {
    handle = openSync(folder, 'r')
    fsyncSync(handle)
  } catch {
    // Windows: it keeps names by itself.
  } finally {
    if (handle !== undefined) closeSync(handle)
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
