// The instructions used here, as `mendoza` numbers them.
const APPEND_STRING = 22
const APPEND_STRING_SLICE = 23

/** Below this many kept bytes, a string is written anew: slices would be longer than the text. */
const SHORTEST_SLICE = 8

/**
 * Steps that build a text up from nothing, which keep its beginning and its end, so that a reader can see which
 * words changed; undefined where writing it anew is shorter.
 */
export function stringSteps(from: string, to: string): unknown[] | undefined {
  const start = commonStart(from, to)
  const end = commonEnd(from, to, start)
  if (start + end < SHORTEST_SLICE) return undefined
  const steps: unknown[] = []
  // Positions are UTF-8 bytes. Only slices from the very start or to the very end are used:
  // `mendoza` misreads others after characters of more than one byte.
  if (start > 0) steps.push(APPEND_STRING_SLICE, 0, bytes(from.slice(0, start)))
  const added = to.slice(start, to.length - end)
  if (added !== '') steps.push(APPEND_STRING, added)
  if (end > 0) {
    const size = bytes(from)
    steps.push(APPEND_STRING_SLICE, size - bytes(from.slice(from.length - end)), size)
  }
  return steps
}

function commonStart(from: string, to: string): number {
  const limit = Math.min(from.length, to.length)
  let length = 0
  while (length < limit && from.charCodeAt(length) === to.charCodeAt(length)) length++
  return length > 0 && isHighSurrogate(from.charCodeAt(length - 1)) ? length - 1 : length
}

function commonEnd(from: string, to: string, start: number): number {
  const limit = Math.min(from.length, to.length) - start
  let length = 0
  while (
    length < limit &&
    from.charCodeAt(from.length - 1 - length) === to.charCodeAt(to.length - 1 - length)
  ) {
    length++
  }
  return length > 0 && isLowSurrogate(from.charCodeAt(from.length - length)) ? length - 1 : length
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
