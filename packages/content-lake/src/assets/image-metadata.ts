import sharp from 'sharp'
import {badRequest, messageOf, RequestError} from '../errors.ts'
import {imageTypeOf} from './file-type.ts'
import {paletteOf, type Swatch} from './palette.ts'

/** Pictures of more pixels are refused: a small file can unpack to more memory than there is. */
export const MOST_PIXELS = 100_000_000

/** How long, in seconds, one picture may be worked on. */
export const SECONDS_PER_PICTURE = 30

const TAKEN = 'JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG'

/** Extensions by sharp's names of formats, which it finds by the bytes. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['gif', 'gif'],
  ['tiff', 'tif'],
  ['svg', 'svg'],
  ['heif', 'avif'],
])

export type ImageFacts = {
  extension: string
  mimeType: string
  width: number
  height: number
  hasAlpha: boolean
  isOpaque: boolean
  /** A picture of 20 pixels as a data address, to show while the real one loads. */
  lqip: string
  palette: Record<string, Swatch>
}

/**
 * What can be known of an image from its bytes alone; its name and declared type are not trusted.
 *
 * @throws RequestError 400 when the bytes are no image of a known format, 413 when it has too many pixels
 */
export async function readImage(bytes: Uint8Array): Promise<ImageFacts> {
  const {extension, width, height, hasAlpha} = await readHeader(bytes)
  try {
    // Pixels are read here for the first time: half a file is noticed, and not only when it is shown.
    const upright = sharp(bytes, {limitInputPixels: MOST_PIXELS, failOn: 'error'})
      .timeout({seconds: SECONDS_PER_PICTURE})
      .autoOrient()
    const middle = await upright
      .resize(112, 112, {fit: 'inside', withoutEnlargement: true})
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true})
    const {width: across, height: down} = middle.info
    const small = sharp(middle.data, {raw: {width: across, height: down, channels: 4}})
    const {isOpaque} = await small.stats()
    const lqip = await (isOpaque ? small.removeAlpha() : small).resize(20).png().toBuffer()
    return {
      extension,
      mimeType: imageTypeOf(extension),
      width,
      height,
      hasAlpha,
      isOpaque,
      lqip: `data:image/png;base64,${lqip.toString('base64')}`,
      palette: paletteOf(middle.data),
    }
  } catch (error) {
    throw badRequest(`The image is damaged, its pixels cannot be read: ${messageOf(error)}`)
  }
}

async function readHeader(bytes: Uint8Array) {
  // The limit is checked here, so that the answer says by how much it is passed.
  const metadata = await sharp(bytes, {limitInputPixels: false})
    .metadata()
    .catch((error: unknown) => {
      throw badRequest(`The bytes are no image that is taken (${TAKEN}): ${messageOf(error)}`)
    })
  const extension = EXTENSIONS.get(metadata.format ?? '')
  if (metadata.format === 'heif' && metadata.compression !== 'av1') {
    throw badRequest('HEIC photographs are not taken. Export the photograph as JPEG, and upload that.')
  }
  if (!extension) {
    throw badRequest(`Images of the format "${metadata.format}" are not taken. Taken are ${TAKEN}.`)
  }
  // A picture that is stored lying is shown standing: its dimensions are those shown.
  const {width, height} = metadata.autoOrient ?? metadata
  if (!width || !height) throw badRequest('The image does not say how large it is')
  if (width * height > MOST_PIXELS) {
    throw new RequestError(413, {
      type: 'imageTooLarge',
      description: `The image has ${width} by ${height} pixels; at most ${MOST_PIXELS / 1e6} million are taken. Make it smaller first.`,
    })
  }
  return {extension, width, height, hasAlpha: metadata.hasAlpha ?? false}
}
