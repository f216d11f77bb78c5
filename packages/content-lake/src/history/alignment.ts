import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../documents/document.ts'

/** For each element of `to` the element of `from` it came from: by `_key`, else by its place from either end. */
export function alignment(from: unknown[], to: unknown[]): (index: number) => number | undefined {
  const byKey = new Map<string, number>()
  for (const [index, element] of from.entries()) {
    const key = keyOf(element)
    if (key !== undefined) byKey.set(key, index)
  }
  const start = equalStart(from, to)
  const end = equalEnd(from, to, start)
  const moved = from.length - to.length
  return (index) => {
    if (index < start) return index
    if (index >= to.length - end) return index + moved
    const key = keyOf(to[index])
    if (key !== undefined) return byKey.get(key)
    return moved === 0 ? index : undefined
  }
}

function keyOf(element: unknown): string | undefined {
  return isRecord(element) && typeof element._key === 'string' ? element._key : undefined
}

function equalStart(from: unknown[], to: unknown[]): number {
  const limit = Math.min(from.length, to.length)
  let length = 0
  while (length < limit && isDeepStrictEqual(from[length], to[length])) length++
  return length
}

function equalEnd(from: unknown[], to: unknown[], start: number): number {
  const limit = Math.min(from.length, to.length) - start
  let length = 0
  while (length < limit && isDeepStrictEqual(from.at(-1 - length), to.at(-1 - length))) length++
  return length
}
