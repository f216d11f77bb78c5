import {crc32} from 'node:zlib'

/** The tag of an EXIF directory that says where the directory of the position is. */
const GPS_POINTER = 0x8825
const ENTRY_BYTES = 12
/** How many bytes a value of each EXIF type takes. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const MOST_ENTRIES = 200

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A copy of an image without the position where it was taken: photographs of patients must not say where a person
 * was. The bytes of the position are overwritten where they stand, in EXIF (of whatever file format, and of pictures
 * inside pictures) and in XMP; nothing else changes, and the pixels are not written again. An image that has no
 * position is given back as it is.
 */
export function withoutPosition(image: Buffer): Buffer {
  const copy = Buffer.from(image)
  const isPng = copy.subarray(0, 8).equals(PNG_SIGNATURE)
  const lean = isPng ? withoutPackedText(copy) : copy
  const exif = eraseFromExif(lean)
  const xmp = eraseFromXmp(lean)
  if (!exif && !xmp && lean.length === image.length) return image
  if (isPng) correctChecksums(lean)
  return lean
}

/** EXIF is a small TIFF file inside the image: every one that can be read is looked at. */
function eraseFromExif(bytes: Buffer): boolean {
  let erased = false
  for (const mark of [Buffer.from('II*\0', 'latin1'), Buffer.from('MM\0*', 'latin1')]) {
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      erased = eraseFromTiff(bytes.subarray(at)) || erased
    }
  }
  return erased
}

function eraseFromTiff(tiff: Buffer): boolean {
  const little = tiff[0] === 0x49
  const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  /** The places of the entries of a directory; none when it does not lie within the bytes. */
  const entriesAt = (start: number): number[] => {
    if (start < 8 || start + 2 > tiff.length) return []
    const count = u16(start)
    if (count > MOST_ENTRIES || start + 2 + count * ENTRY_BYTES > tiff.length) return []
    return Array.from({length: count}, (_, index) => start + 2 + index * ENTRY_BYTES)
  }
  if (tiff.length < 10) return false
  let erased = false
  for (const pointer of entriesAt(u32(4))) {
    if (u16(pointer) !== GPS_POINTER) continue
    const directory = u32(pointer + 8)
    const entries = entriesAt(directory)
    for (const entry of entries) {
      const bytes = (TYPE_BYTES[u16(entry + 2)] ?? 0) * u32(entry + 4)
      if (bytes > 4) {
        const value = u32(entry + 8)
        tiff.fill(0, Math.min(value, tiff.length), Math.min(value + bytes, tiff.length))
      }
      tiff.fill(0, entry, entry + ENTRY_BYTES)
    }
    if (entries.length === 0) continue
    // The directory stays, and has no entries.
    tiff.fill(0, directory, directory + 2)
    erased = true
  }
  return erased
}

/** Overwrites the values of `exif:GPS…`, as attributes and as elements, with spaces. */
function eraseFromXmp(bytes: Buffer): boolean {
  let erased = false
  for (let at = bytes.indexOf(':GPS'); at >= 0; at = bytes.indexOf(':GPS', at + 1)) {
    const text = bytes.toString('latin1', at, at + 2000)
    const match =
      /^:GPS\w+\s*=\s*(["'])(.*?)\1/s.exec(text) ?? /^:GPS\w+(\s*>)([^<]*)<\/[\w-]+:GPS/.exec(text)
    const value = match?.[2]
    if (match && value) {
      const start = at + match[0].indexOf(value, match[0].indexOf(match[1] ?? ''))
      bytes.fill(0x20, start, start + value.length)
      erased = true
    }
  }
  return erased
}

type Chunk = {type: string; start: number; end: number}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = PNG_SIGNATURE.length; start + 12 <= png.length; ) {
    const end = start + 12 + png.readUInt32BE(start)
    if (end > png.length) break
    chunks.push({type: png.toString('latin1', start + 4, start + 8), start, end})
    start = end
  }
  return chunks
}

/** Leaves out metadata that is packed or written in digits, where a position cannot be overwritten. */
function withoutPackedText(png: Buffer): Buffer {
  const packed = chunksOf(png).filter(({type, start, end}) => {
    const text = png.toString('latin1', start + 8, Math.min(end - 4, start + 120))
    const isProfile = /^(Raw profile type |XML:com\.adobe\.xmp)/i.test(text)
    const isPlainXmp = type === 'iTXt' && /^[^\0]+\0\0/.test(text)
    return ['tEXt', 'zTXt', 'iTXt'].includes(type) && isProfile && !isPlainXmp
  })
  if (packed.length === 0) return png
  const parts: Buffer[] = []
  let from = 0
  for (const {start, end} of packed) {
    parts.push(png.subarray(from, start))
    from = end
  }
  return Buffer.concat([...parts, png.subarray(from)])
}

function correctChecksums(png: Buffer): void {
  for (const {type, start, end} of chunksOf(png)) {
    if (['eXIf', 'iTXt', 'tEXt'].includes(type))
      png.writeUInt32BE(crc32(png.subarray(start + 4, end - 4)), end - 4)
  }
}
