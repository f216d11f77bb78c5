import sharp from 'sharp'
import {badRequest} from '../errors.ts'

/** Pictures of more pixels are refused: a small file can unpack to more memory than there is. */
export const MOST_PIXELS = 100_000_000

/** Formats that are taken as images, by sharp's name for them. */
const FORMATS: Readonly<Record<string, {extension: string; mimeType: string}>> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  heif: {extension: 'avif', mimeType: 'image/avif'},
}

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

export type Swatch = {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  population: number
}

/**
 * What can be known of an image from its bytes alone; its name and declared type are not trusted.
 *
 * @throws RequestError when the bytes are no image of a known format
 */
export async function readImage(bytes: Uint8Array): Promise<ImageFacts> {
  try {
    const image = sharp(bytes, {limitInputPixels: MOST_PIXELS})
    const metadata = await image.metadata()
    const format = FORMATS[metadata.format ?? '']
    if (!format || !metadata.width || !metadata.height) throw new Error('unknown format')
    // A picture that is stored lying is shown standing: its dimensions are those shown.
    const {width, height} = metadata.autoOrient ?? metadata
    const upright = image.autoOrient()
    const small = await upright.clone().resize(20).png().toBuffer()
    const {dominant, isOpaque} = await upright.clone().resize(200).stats()
    return {
      ...format,
      width,
      height,
      hasAlpha: metadata.hasAlpha ?? false,
      isOpaque,
      lqip: `data:image/png;base64,${small.toString('base64')}`,
      palette: {dominant: swatch(dominant)},
    }
  } catch (error) {
    throw badRequest(
      `The bytes are no image of a kind that is taken (JPEG, PNG, WebP, AVIF, GIF, TIFF, SVG; at most ${MOST_PIXELS / 1e6} megapixels): ${error instanceof Error ? error.message : error}`,
    )
  }
}

function swatch({r, g, b}: {r: number; g: number; b: number}): Swatch {
  const hex = [r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')
  const text = isDark(r, g, b) ? '#fff' : '#000'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: text,
    title: text,
    population: 1,
  }
}

function isDark(r: number, g: number, b: number): boolean {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 140
}
