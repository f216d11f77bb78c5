import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createImageCache} from './image-cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'made-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

let made: string[] = []
let path = ''
let count = 0
beforeEach(() => {
  made = []
  count += 1
  path = join(folder, String(count))
})

/** A picture of 1000 bytes; notes that it was made. */
function maker(name: string) {
  return async () => {
    made.push(name)
    return Buffer.alloc(1000, name)
  }
}

test('a picture is made once, also when many ask at once and after a restart', async () => {
  const cache = createImageCache(path, 10_000)
  const all = await Promise.all(Array.from({length: 20}, () => cache.get('a', 'w=1', maker('a'))))
  expect(new Set(all.map((bytes) => Buffer.from(bytes).toString()))).toEqual(new Set(['a'.repeat(1000)]))
  await createImageCache(path, 10_000).get('a', 'w=1', maker('a'))
  expect(made).toEqual(['a'])
})

test('when the place is used up, those go that were not asked for longest, also over a restart', async () => {
  const limit = 3500
  const first = createImageCache(path, limit)
  for (const name of ['a', 'b', 'c']) await first.get(name, '', maker(name))
  await first.get('a', '', maker('a again'))
  await first.get('d', '', maker('d'))
  expect(namesIn(path)).toEqual(['a', 'c', 'd'])
  // File systems keep times more or less exactly: set apart here.
  for (const [index, name] of ['c', 'd', 'a'].entries()) {
    const file = readdirSync(path).find((entry) => entry.startsWith(name)) ?? ''
    utimesSync(join(path, file), 1000 + index, 1000 + index)
  }
  const second = createImageCache(path, limit)
  await second.get('c', '', maker('c again'))
  await second.get('e', '', maker('e'))
  expect(namesIn(path)).toEqual(['a', 'c', 'e'])
  createImageCache(path, 1100)
  expect(namesIn(path)).toEqual(['e'])
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('what is damaged, cut off or taken away is made anew', async () => {
  const cache = createImageCache(path, 10_000)
  const damage = [
    (file: string) => writeFileSync(file, readFileSync(file).fill(7, 500, 501)),
    (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 300)),
    (file: string) => writeFileSync(file, ''),
    (file: string) => rmSync(file),
  ]
  for (const harm of damage) {
    await cache.get('a', '', maker('a'))
    harm(join(path, readdirSync(path)[0] ?? ''))
    expect(Buffer.from(await cache.get('a', '', maker('anew'))).byteLength).toBe(1000)
    cache.forget('a')
  }
  expect(made).toEqual(damage.flatMap(() => ['a', 'anew']))
})

test('a picture that is being made of an image that is deleted meanwhile is not kept', async () => {
  const cache = createImageCache(path, 10_000)
  let finish = () => {}
  const answer = cache.get('a', '', async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return Buffer.from('picture')
  })
  await new Promise((resolve) => setImmediate(resolve))
  cache.forget('a')
  finish()
  await answer
  expect(readdirSync(path)).toEqual([])
})

test('a failure is not remembered, and what is larger than the place is not kept', async () => {
  const cache = createImageCache(path, 500)
  await expect(cache.get('a', '', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await cache.get('a', '', maker('a'))
  expect(readdirSync(path)).toEqual([])
})

function namesIn(directory: string): string[] {
  return readdirSync(directory)
    .map((name) => name.split('~')[0] ?? '')
    .sort()
}

test('a picture is given up when none of those who asked for it waits any more, and made anew for others', async () => {
  const cache = createImageCache(path, 10_000)
  const [one, other] = [new AbortController(), new AbortController()]
  let given: AbortSignal | undefined
  const never = (signal: AbortSignal) => {
    given = signal
    return new Promise<Uint8Array>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')))
    })
  }
  const answers = [cache.get('a', '', never, one.signal), cache.get('a', '', never, other.signal)]
  const outcome = Promise.allSettled(answers)
  one.abort()
  while (!given) await new Promise((resolve) => setImmediate(resolve))
  expect(given.aborted).toBe(false)
  other.abort()
  expect(given.aborted).toBe(true)
  const later = await cache.get('a', '', async () => new Uint8Array([7]))
  expect([...later]).toEqual([7])
  expect((await outcome).map(({status}) => status)).toEqual(['rejected', 'rejected'])
})
