export type FileType = {extension: string; mimeType: string}

type Signature = FileType & {bytes: string; at?: number}

/** What files begin with, or have at a place; `bytes` has a character per byte. */
const SIGNATURES: readonly Signature[] = [
  {bytes: '%PDF-', extension: 'pdf', mimeType: 'application/pdf'},
  {bytes: '\xff\xd8\xff', extension: 'jpg', mimeType: 'image/jpeg'},
  {bytes: '\x89PNG\r\n\x1a\n', extension: 'png', mimeType: 'image/png'},
  {bytes: 'GIF8', extension: 'gif', mimeType: 'image/gif'},
  {bytes: 'WEBP', at: 8, extension: 'webp', mimeType: 'image/webp'},
  {bytes: 'ftypavif', at: 4, extension: 'avif', mimeType: 'image/avif'},
  {bytes: 'ftyphei', at: 4, extension: 'heic', mimeType: 'image/heic'},
  {bytes: 'ftypqt', at: 4, extension: 'mov', mimeType: 'video/quicktime'},
  {bytes: 'ftypM4A', at: 4, extension: 'm4a', mimeType: 'audio/mp4'},
  {bytes: 'ftyp', at: 4, extension: 'mp4', mimeType: 'video/mp4'},
  {bytes: '\x1aE\xdf\xa3', extension: 'webm', mimeType: 'video/webm'},
  {bytes: 'OggS', extension: 'ogg', mimeType: 'audio/ogg'},
  {bytes: 'WAVE', at: 8, extension: 'wav', mimeType: 'audio/wav'},
  {bytes: 'fLaC', extension: 'flac', mimeType: 'audio/flac'},
  {bytes: 'ID3', extension: 'mp3', mimeType: 'audio/mpeg'},
  {bytes: '\xff\xfb', extension: 'mp3', mimeType: 'audio/mpeg'},
  {bytes: 'II*\0', extension: 'tif', mimeType: 'image/tiff'},
  {bytes: 'MM\0*', extension: 'tif', mimeType: 'image/tiff'},
  {bytes: 'wOF2', extension: 'woff2', mimeType: 'font/woff2'},
  {bytes: 'wOFF', extension: 'woff', mimeType: 'font/woff'},
  {bytes: '\x1f\x8b', extension: 'gz', mimeType: 'application/gzip'},
  {bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', extension: 'doc', mimeType: 'application/x-ole-storage'},
]

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What is inside of archives that are documents. */
const ARCHIVES: readonly [holds: string, type: FileType][] = [
  ['word/', {extension: 'docx', mimeType: `${OFFICE}.wordprocessingml.document`}],
  ['xl/', {extension: 'xlsx', mimeType: `${OFFICE}.spreadsheetml.sheet`}],
  ['ppt/', {extension: 'pptx', mimeType: `${OFFICE}.presentationml.presentation`}],
  ['application/epub+zip', {extension: 'epub', mimeType: 'application/epub+zip'}],
  ['opendocument.text', {extension: 'odt', mimeType: 'application/vnd.oasis.opendocument.text'}],
  [
    'opendocument.spreadsheet',
    {extension: 'ods', mimeType: 'application/vnd.oasis.opendocument.spreadsheet'},
  ],
]

/** Kinds of text have no signature: which of them a text is, is the one thing that its name may say. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['md', 'text/markdown'],
  ['vtt', 'text/vtt'],
  ['srt', 'application/x-subrip'],
  ['ics', 'text/calendar'],
  ['vcf', 'text/vcard'],
  ['json', 'application/json'],
  ['ndjson', 'application/x-ndjson'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['css', 'text/css'],
])

/** How many bytes of a file are looked at. */
const LOOKED_AT = 64 * 1024
const TEXT_LOOKED_AT = 1024 * 1024

/**
 * What a file is by its bytes. Its name says at most which kind of text a text is, and gives bytes that nothing is
 * known of an extension that no known type has: a program that is called `a.pdf` is not taken for a PDF.
 */
export function fileTypeOf(bytes: Uint8Array, filename: string | undefined): FileType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOKED_AT))
  const latin = head.toString('latin1')
  const found = SIGNATURES.find(({bytes: sought, at = 0}) => latin.startsWith(sought, at))
  if (found) return {extension: found.extension, mimeType: found.mimeType}
  if (latin.startsWith('PK\x03\x04')) return archiveType(bytes)
  const named = /\.([a-z0-9]{1,10})$/i.exec(filename ?? '')?.[1]?.toLowerCase()
  const text = isText(bytes) ? (TEXTS.get(named ?? '') ?? 'text/plain') : undefined
  if (text) return {extension: named && (TEXTS.has(named) || isFree(named)) ? named : 'txt', mimeType: text}
  const extension = named && !TEXTS.has(named) && isFree(named) ? named : 'bin'
  return {extension, mimeType: 'application/octet-stream'}
}

function archiveType(bytes: Uint8Array): FileType {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The list of what is inside stands at the end, the first entries at the start.
  const ends =
    whole.toString('latin1', 0, 4096) + whole.toString('latin1', Math.max(0, whole.length - LOOKED_AT))
  const document = ARCHIVES.find(([holds]) => ends.includes(holds))
  return document?.[1] ?? {extension: 'zip', mimeType: 'application/zip'}
}

/** Whether no type that is known by its bytes has this extension. */
function isFree(extension: string): boolean {
  const taken = [...SIGNATURES, ...ARCHIVES.map(([, type]) => type), {extension: 'zip'}, {extension: 'jpeg'}]
  return !taken.some((type) => type.extension === extension)
}

/** Begins as UTF-8 without control characters beside those that texts have. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, TEXT_LOOKED_AT), {
      // The end may be in the middle of a character.
      stream: bytes.byteLength > TEXT_LOOKED_AT,
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
    return !/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(text)
  } catch {
    return false
  }
}

/** What a browser shows and never runs; all else is handed out to be saved. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/|font\/|application\/pdf$|text\/(plain|csv|vtt|markdown)$)/

export function isShownInline(mimeType: string): boolean {
  return SHOWN.test(mimeType)
}

const IMAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['gif', 'image/gif'],
  ['tif', 'image/tiff'],
  ['svg', 'image/svg+xml'],
  ['avif', 'image/avif'],
])

/** The type of an image that the lake took, by the extension that it gave it. */
export function imageTypeOf(extension: string): string {
  return IMAGE_TYPES.get(extension) ?? 'application/octet-stream'
}
