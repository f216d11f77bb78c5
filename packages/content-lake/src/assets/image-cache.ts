import {createHash, randomUUID} from 'node:crypto'
import {mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {readFile, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {messageOf} from '../errors.ts'

/** Pictures made of uploaded images, kept on disk up to a size; those that were not asked for longest go first. */
export type ImageCache = {
  /**
   * The picture that `make` makes of an image. It is made once, however many ask for it at the same time, and again
   * when what is on the disk is damaged.
   *
   * @param image - the name of the image
   * @param recipe - what is made of it, as text
   * @param make - is given a signal that says that none of those who asked waits any more
   * @param signal - says that the one who asks does not wait any more
   */
  get(
    image: string,
    recipe: string,
    make: (signal: AbortSignal) => Promise<Uint8Array>,
    signal?: AbortSignal,
  ): Promise<Uint8Array>
  /** Deletes all that was made of an image; what is being made of it is not kept. */
  forget(image: string): void
}

/** A picture that is being made. */
type Making = {
  image: string
  isForgotten: boolean
  waiting: number
  givenUp: AbortController
  done: Promise<Uint8Array>
}

const DIGEST_BYTES = 32
const UNFINISHED = '.part'

/**
 * @param folder - made if there is none; it can be deleted at any time while no lake uses it
 * @param limitBytes - how much is kept, in bytes; 0 keeps nothing
 */
export function createImageCache(folder: string, limitBytes: number): ImageCache {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const sizes = readSizes(folder)
  const making = new Map<string, Making>()
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  shrink()

  /** The map is in the order of use: the first is the one to go. */
  function shrink(): void {
    for (const name of sizes.keys()) {
      if (total <= limitBytes) return
      remove(name)
    }
  }

  function remove(name: string): void {
    rmSync(join(folder, name), {force: true})
    total -= sizes.get(name) ?? 0
    sizes.delete(name)
  }

  async function read(name: string): Promise<Uint8Array | undefined> {
    const size = sizes.get(name)
    if (size === undefined) return undefined
    sizes.delete(name)
    sizes.set(name, size)
    const path = join(folder, name)
    try {
      const stored = await readFile(path)
      const picture = stored.subarray(DIGEST_BYTES)
      if (!stored.subarray(0, DIGEST_BYTES).equals(digest(picture))) throw new Error('damaged')
      // The order of use survives a restart.
      await utimes(path, new Date(), new Date())
      return picture
    } catch {
      // Damaged, or taken away by somebody: it is made anew.
      remove(name)
      return undefined
    }
  }

  async function keep(name: string, picture: Uint8Array, current: Making): Promise<void> {
    const size = DIGEST_BYTES + picture.byteLength
    if (size > limitBytes) return
    const unfinished = join(folder, `${randomUUID()}${UNFINISHED}`)
    try {
      await writeFile(unfinished, [digest(picture), picture], {mode: 0o600})
      if (current.isForgotten) return
      renameSync(unfinished, join(folder, name))
      total += size - (sizes.get(name) ?? 0)
      sizes.delete(name)
      sizes.set(name, size)
      shrink()
    } catch (error) {
      // A full disk must not keep anybody from seeing the picture.
      console.error(`content-lake: a made picture could not be kept: ${messageOf(error)}`)
    } finally {
      rmSync(unfinished, {force: true})
    }
  }

  return {
    get(image, recipe, make, signal) {
      const name = `${image}~${createHash('sha256').update(recipe).digest('hex').slice(0, 40)}`
      const underWay = making.get(name)
      if (underWay) return join(underWay)
      const givenUp = new AbortController()
      const current: Making = {image, isForgotten: false, waiting: 0, givenUp, done: work()}
      making.set(name, current)
      return join(current)

      function join(one: Making): Promise<Uint8Array> {
        one.waiting += 1
        const leave = () => {
          one.waiting -= 1
          if (one.waiting > 0) return
          // Whoever comes from now on has it made anew.
          if (making.get(name) === one) making.delete(name)
          one.givenUp.abort()
        }
        if (signal?.aborted) leave()
        else signal?.addEventListener('abort', leave)
        return one.done.finally(() => signal?.removeEventListener('abort', leave))
      }

      async function work(): Promise<Uint8Array> {
        try {
          const kept = await read(name)
          if (kept) return kept
          const picture = await make(givenUp.signal)
          await keep(name, picture, current)
          return picture
        } finally {
          if (making.get(name) === current) making.delete(name)
        }
      }
    },
    forget(image) {
      for (const [name, current] of making) {
        if (current.image !== image) continue
        current.isForgotten = true
        making.delete(name)
      }
      for (const name of [...sizes.keys()]) if (name.startsWith(`${image}~`)) remove(name)
    },
  }
}

/** What is on the disk, in the order of its last use. */
function readSizes(folder: string): Map<string, number> {
  const found = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (name.endsWith(UNFINISHED)) rmSync(path, {force: true})
    const facts = statSync(path, {throwIfNoEntry: false})
    return facts?.isFile() ? [{name, size: facts.size, usedAt: facts.mtimeMs}] : []
  })
  found.sort((a, b) => a.usedAt - b.usedAt)
  return new Map(found.map(({name, size}) => [name, size]))
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
