import {isRecord} from '../documents/document.ts'

/** A longer line than this is no document: the lake takes none of this size. */
const LONGEST = 64 * 1024 * 1024

export type Line = {number: number; text: string}

/** The lines of a text that comes in pieces, without the empty ones; counted from 1. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let number = 0
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST) throw new Error(`line ${number + 1} is longer than ${LONGEST} characters`)
    for (const text of lines) {
      number++
      if (text.trim() !== '') yield {number, text}
    }
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield {number: number + 1, text: rest}
}

/** The JSON object on a line. */
export function parseRecord({number, text}: Line): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`line ${number} is not JSON`)
  }
  if (!isRecord(value)) throw new Error(`line ${number} is no document`)
  return value
}
