import sharp, {type Sharp} from 'sharp'
import {messageOf, RequestError} from '../errors.ts'
import {imageTypeOf} from './file-type.ts'
import {geometryOf} from './geometry.ts'
import {MOST_PIXELS, SECONDS_PER_PICTURE} from './image-metadata.ts'
import {formatFor, type ImageParameters} from './image-parameters.ts'

const WHITE = {r: 255, g: 255, b: 255, alpha: 1}
const DEFAULT_QUALITY = 75
/** Larger blurs take ever longer, and look the same. */
const MOST_SIGMA = 100

/** The type of the picture that is made of an image with some extension. */
export function typeMade(original: string, asked: ImageParameters, accept: string): string {
  const format = outputFormat(original, asked, accept)
  return imageTypeOf(format === 'pjpg' ? 'jpg' : format)
}

/**
 * Makes a picture of an image: cuts, turns, resizes, changes colours, and writes it in the asked or best format.
 * Nothing that the file says beside its pixels is passed on.
 *
 * @param file - the path of the image
 * @param original - the extension of the image
 * @throws RequestError 400 for impossible wishes, 503 when it takes too long
 */
export async function makePicture(
  file: string,
  original: string,
  asked: ImageParameters,
  accept: string,
): Promise<Buffer> {
  const {autoOrient} = await sharp(file, {limitInputPixels: MOST_PIXELS}).metadata()
  const {area, size, canvas, byEntropy} = geometryOf(autoOrient, asked)
  let image = sharp(file, {limitInputPixels: MOST_PIXELS})
    .timeout({seconds: SECONDS_PER_PICTURE})
    .autoOrient()
  if (asked.or) image = image.rotate(asked.or)
  image = image
    .extract(area)
    .resize({...size, fit: byEntropy ? 'cover' : 'fill', ...(byEntropy && {position: 'entropy'})})
  if (asked.flip?.includes('h')) image = image.flop()
  if (asked.flip?.includes('v')) image = image.flip()
  image = recoloured(image, asked)
  if (canvas) {
    const left = Math.max(0, Math.floor((canvas.width - size.width) / 2))
    const top = Math.max(0, Math.floor((canvas.height - size.height) / 2))
    image = image.extend({
      left,
      top,
      right: Math.max(0, canvas.width - size.width - left),
      bottom: Math.max(0, canvas.height - size.height - top),
      background: asked.bg ?? WHITE,
    })
  }
  if (asked.bg?.alpha === 1) image = image.flatten({background: asked.bg})
  try {
    return await encoded(image, outputFormat(original, asked, accept), asked.q ?? DEFAULT_QUALITY).toBuffer()
  } catch (error) {
    if (!messageOf(error).includes('timeout')) throw error
    throw new RequestError(503, {
      type: 'imageTimeout',
      description: `The picture took more than ${SECONDS_PER_PICTURE} s to make. Ask for a smaller one, or for less blur.`,
    })
  }
}

function recoloured(image: Sharp, {blur, sharp: sharpness, sat, invert}: ImageParameters): Sharp {
  let changed = image
  if (sharpness) changed = changed.sharpen({sigma: 0.5 + sharpness / 50})
  if (blur) changed = changed.blur(Math.min(MOST_SIGMA, Math.max(0.5, blur / 4)))
  if (sat === -100) changed = changed.greyscale()
  else if (sat) changed = changed.modulate({saturation: 1 + sat / 100})
  return invert === 'true' ? changed.negate({alpha: false}) : changed
}

/** Drawings become pictures of pixels, and TIFF, which browsers do not show, becomes JPEG. */
function outputFormat(original: string, asked: ImageParameters, accept: string): string {
  const format = formatFor(asked, accept) ?? original
  if (format === 'svg') return 'png'
  return format === 'tif' ? 'jpg' : format
}

function encoded(image: Sharp, format: string, quality: number): Sharp {
  const q = Math.max(1, quality)
  switch (format) {
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({quality: q})
    case 'avif':
      // AVIF looks at 60 as JPEG does at about 85; more only takes longer.
      return image.avif({quality: Math.min(q, 60)})
    case 'gif':
      return image.gif()
    default:
      // Progressive, whether that was asked for or not: it is smaller.
      return image.flatten({background: WHITE}).jpeg({quality: q, mozjpeg: true})
  }
}
