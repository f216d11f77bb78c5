import {gzipSync} from 'node:zlib'
import type {Random} from './random.ts'

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Small files of many kinds, each of them whole or nearly. */
const FILES = [
  Buffer.from(PIXEL, 'base64'),
  Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffe1ffff457869660000ffdb0043', 'hex'),
  Buffer.from('49492a0008000000ffff00010400010000000100', 'hex'),
  Buffer.from('0000001c667479706176696600000000617669666d696631', 'hex'),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
  Buffer.from(
    '<svg width="1e9" height="1e9"><image href="file:///etc/passwd"/><use href="#a" id="a"/></svg>',
  ),
  Buffer.from(`<svg>${'<g>'.repeat(5000)}</svg>`),
  Buffer.from('<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><svg width="1" height="1">&b;</svg>'),
  Buffer.from('%PDF-1.7\n%%EOF'),
  Buffer.from('504b0304140000000800', 'hex'),
  gzipSync('data.ndjson'),
  gzipSync(Buffer.alloc(100_000)).subarray(0, 60),
  Buffer.from('\u0000\u0001\u0002'),
  Buffer.from('<html><script>1</script>'),
] as const

/** A file that was cut off, had bytes changed, or holds another. */
export function uploadOf(random: Random): Buffer {
  const file = Buffer.from(FILES[random.below(FILES.length)] ?? FILES[0])
  switch (random.below(4)) {
    case 0:
      return file.subarray(0, random.below(file.length + 1))
    case 1:
      for (let n = 0; n < 3; n++) file[random.below(file.length)] = random.below(256)
      return file
    case 2:
      return Buffer.concat([file, FILES[random.below(FILES.length)] ?? FILES[0]])
    default:
      return file
  }
}
