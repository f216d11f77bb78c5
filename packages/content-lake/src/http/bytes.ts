import {createReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import type {LakeContext} from './context.ts'

/** Bytes to send: in memory, or the path of a file. */
export type Source = Uint8Array<ArrayBuffer> | {path: string; size: number}

/**
 * Answers with bytes, or with the range of them that is asked for (one; several are answered with all), or with 304
 * where the caller has them already.
 *
 * @param etag - names these very bytes
 */
export function sendBytes(c: LakeContext, source: Source, etag: string): Response {
  const size = 'path' in source ? source.size : source.byteLength
  const quoted = `"${etag}"`
  c.header('ETag', quoted)
  c.header('Accept-Ranges', 'bytes')
  if (isKnown(c.req.header('if-none-match'), quoted)) return c.body(null, 304)
  const condition = c.req.header('if-range')
  const asked = condition === undefined || condition === quoted ? c.req.header('range') : undefined
  const range = readRange(asked, size)
  if (range === 'beyond') {
    c.header('Content-Range', `bytes */${size}`)
    return c.body(null, 416)
  }
  const {start, end} = range ?? {start: 0, end: size}
  if (range) c.header('Content-Range', `bytes ${start}-${end - 1}/${size}`)
  c.header('Content-Length', String(end - start))
  const status = range ? 206 : 200
  if (c.req.method === 'HEAD' || size === 0) return c.body(null, status)
  if (!('path' in source)) return c.body(source.subarray(start, end), status)
  return c.body(streamOf(source.path, start, end), status)
}

/** The file is opened when the first bytes are asked for, and closed when nobody wants them any more. */
function streamOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  let reading: AsyncIterator<Uint8Array> | undefined
  let file: Readable | undefined
  return new ReadableStream({
    async pull(controller) {
      file ??= createReadStream(path, {start, end: end - 1})
      reading ??= file[Symbol.asyncIterator]()
      const {value, done} = await reading.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      file?.destroy()
    },
  })
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}

/** `bytes=5-9`, `bytes=5-`, `bytes=-5`; undefined: everything. The end is the place after the last byte. */
function readRange(
  header: string | undefined,
  size: number,
): {start: number; end: number} | 'beyond' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') {
    const length = Math.min(size, Number(last))
    return length === 0 ? 'beyond' : {start: size - length, end: size}
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= size) return 'beyond'
  return {start, end: last === '' ? size : Math.min(size, Number(last) + 1)}
}
