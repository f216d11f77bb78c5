import type {IncomingMessage} from 'node:http'

/** The body of a request, byte for byte; undefined where it is longer than allowed, in bytes. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > limit) return undefined
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}
