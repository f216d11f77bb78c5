import sharp, {type Region, type ResizeOptions, type Sharp} from 'sharp'
import {z} from 'zod'
import {badRequest} from '../errors.ts'
import {parseOrRefuse} from '../http/body.ts'
import {MOST_PIXELS} from './image-metadata.ts'

const LARGEST_SIDE = 8192

const side = z.coerce.number().int().min(1).max(LARGEST_SIDE)
const rect = z
  .string()
  .regex(/^\d{1,6},\d{1,6},\d{1,6},\d{1,6}$/, 'must be "left,top,width,height"')
  .transform((text) => {
    const [left = 0, top = 0, width = 1, height = 1] = text.split(',').map(Number)
    return {left, top, width, height}
  })

/** The image parameters of an address; what is not among them is ignored, as elsewhere. */
const parameters = z.object({
  w: side.optional(),
  h: side.optional(),
  rect: rect.optional(),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale']).optional(),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']).optional(),
  auto: z.string().optional(),
  q: z.coerce.number().int().min(1).max(100).optional(),
  dpr: z.coerce.number().min(1).max(3).optional(),
})

export type Transform = z.infer<typeof parameters>
export type TransformedImage = {bytes: Uint8Array; mimeType: string}

export function readTransform(query: Record<string, string>): Transform {
  return parseOrRefuse(parameters, query)
}

/** Whether an address asks for another picture than the one that was uploaded. */
export function changesImage(transform: Transform, accept: string): boolean {
  const {w, h, rect: cut, fm, q} = transform
  return (
    [w, h, cut, fm, q].some((value) => value !== undefined) || modernFormat(transform, accept) !== undefined
  )
}

/** Cuts out, then resizes, then writes in the asked or best format. Personal data in the file is left out. */
export async function transformImage(
  source: Uint8Array,
  original: string,
  transform: Transform,
  accept: string,
): Promise<TransformedImage> {
  const upright = sharp(source, {limitInputPixels: MOST_PIXELS}).autoOrient()
  let image = transform.rect ? await cutOut(upright, transform.rect) : upright
  const dpr = transform.dpr ?? 1
  const width = scaled(transform.w, dpr)
  const height = scaled(transform.h, dpr)
  if (width !== undefined || height !== undefined) {
    image = image.resize({width, height, ...fitting(transform)})
  }
  const format = transform.fm ?? modernFormat(transform, accept) ?? original
  const written = encode(image, format, transform.q ?? 75)
  return {bytes: await written.image.toBuffer(), mimeType: written.mimeType}
}

/** The cut refers to the upright picture, so the turning has to be done before it. */
async function cutOut(upright: Sharp, area: Region): Promise<Sharp> {
  const {data, info} = await upright.toBuffer({resolveWithObject: true})
  if (
    area.width === 0 ||
    area.height === 0 ||
    area.left + area.width > info.width ||
    area.top + area.height > info.height
  ) {
    throw badRequest(`"rect" must lie within the picture, which is ${info.width} by ${info.height}`)
  }
  return sharp(data, {limitInputPixels: MOST_PIXELS}).extract(area)
}

function scaled(length: number | undefined, dpr: number): number | undefined {
  return length === undefined ? undefined : Math.min(LARGEST_SIDE, Math.round(length * dpr))
}

function fitting({fit, w, h}: Transform): ResizeOptions {
  switch (fit ?? (w !== undefined && h !== undefined ? 'crop' : 'clip')) {
    case 'crop':
      return {fit: 'cover'}
    case 'scale':
      return {fit: 'fill'}
    case 'fill':
      return {fit: 'contain', background: '#ffffff'}
    case 'fillmax':
      return {fit: 'contain', background: '#ffffff', withoutEnlargement: true}
    case 'min':
      return {fit: 'cover', withoutEnlargement: true}
    case 'max':
      return {fit: 'inside', withoutEnlargement: true}
    default:
      return {fit: 'inside'}
  }
}

function modernFormat({fm, auto}: Transform, accept: string): 'avif' | 'webp' | undefined {
  if (fm !== undefined || auto !== 'format') return undefined
  if (accept.includes('image/avif')) return 'avif'
  return accept.includes('image/webp') ? 'webp' : undefined
}

function encode(image: Sharp, format: string, quality: number): {image: Sharp; mimeType: string} {
  switch (format) {
    case 'png':
    case 'svg':
      return {image: image.png(), mimeType: 'image/png'}
    case 'webp':
      return {image: image.webp({quality}), mimeType: 'image/webp'}
    case 'avif':
      return {image: image.avif({quality: Math.min(quality, 60)}), mimeType: 'image/avif'}
    case 'gif':
      return {image: image.gif(), mimeType: 'image/gif'}
    default:
      return {
        image: image
          .flatten({background: '#ffffff'})
          .jpeg({quality, mozjpeg: true, progressive: format === 'pjpg'}),
        mimeType: 'image/jpeg',
      }
  }
}
