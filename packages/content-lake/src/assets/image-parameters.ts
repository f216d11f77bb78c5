import {z} from 'zod'
import {parseOrRefuse} from '../http/body.ts'

/** The longest side of a picture that can be asked for, in pixels. */
export const LARGEST_SIDE = 8192

const side = z.coerce.number().int().min(1).max(LARGEST_SIDE).optional()
const share = z.coerce.number().min(0).max(1).optional()

const rect = z
  .string()
  .regex(/^\d{1,6},\d{1,6},\d{1,6},\d{1,6}$/, 'must be "left,top,width,height"')
  .transform((text) => {
    const [left = 0, top = 0, width = 1, height = 1] = text.split(',').map(Number)
    return {left, top, width, height}
  })

const crop = z
  .string()
  .regex(/^(top|bottom|left|right|center|focalpoint|entropy)(,(top|bottom|left|right|center))?$/, {
    message: 'must be top, bottom, left, right, center, focalpoint or entropy',
  })
  .transform((text) => text.split(','))

/** `RGB`, `ARGB`, `RRGGBB` or `AARRGGBB` in hexadecimal. */
const colour = z
  .string()
  .regex(
    /^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i,
    'must be RGB, ARGB, RRGGBB or AARRGGBB in hexadecimal',
  )
  .transform((text) => {
    const long = text.length < 6 ? [...text].map((digit) => digit + digit).join('') : text
    const parts = (long.length === 6 ? `ff${long}` : long).match(/../g) ?? []
    const [alpha = 255, r = 0, g = 0, b = 0] = parts.map((part) => Number.parseInt(part, 16))
    return {r, g, b, alpha: alpha / 255}
  })

/** The image parameters of an address; what is not among them is ignored, as elsewhere. */
const parameters = z.object({
  w: side,
  h: side,
  'max-w': side,
  'max-h': side,
  'min-w': side,
  'min-h': side,
  rect: rect.optional(),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale']).optional(),
  crop: crop.optional(),
  'fp-x': share,
  'fp-y': share,
  or: z.enum(['0', '90', '180', '270']).transform(Number).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']).optional(),
  auto: z.string().optional(),
  q: z.coerce.number().int().min(0).max(100).optional(),
  dpr: z.coerce.number().min(1).max(3).optional(),
  blur: z.coerce.number().min(1).max(2000).optional(),
  sharp: z.coerce.number().min(0).max(100).optional(),
  sat: z.coerce.number().min(-100).max(100).optional(),
  invert: z.enum(['true', 'false']).optional(),
  bg: colour.optional(),
})

export type ImageParameters = z.infer<typeof parameters>

/** @throws RequestError 400 that names the parameter and what it may be */
export function readParameters(query: Record<string, string>): ImageParameters {
  return parseOrRefuse(parameters, query)
}

/** The format that a picture is asked for in; undefined for that of the upload. */
export function formatFor({fm, auto}: ImageParameters, accept: string): string | undefined {
  if (fm !== undefined || auto !== 'format') return fm
  if (accept.includes('image/avif')) return 'avif'
  return accept.includes('image/webp') ? 'webp' : undefined
}

/**
 * About how many pixels a picture will have.
 *
 * @param name - of the image, `<hash>-<width>x<height>.<extension>`
 */
export function pixelsOf({w, h, dpr = 1, rect: area, ...others}: ImageParameters, name: string): number {
  const [, across = 0, down = 0] = (/-(\d+)x(\d+)\.\w+$/.exec(name) ?? []).map(Number)
  const {width, height} = area ?? {width: across, height: down}
  const shape = width / Math.max(1, height)
  const [wide, high] = [w ?? others['max-w'], h ?? others['max-h']]
  if (wide === undefined && high === undefined) return width * height
  const pixels = (wide ?? (high ?? 0) * shape) * (high ?? (wide ?? 0) / Math.max(shape, Number.EPSILON))
  return pixels * dpr * dpr
}

/** Whether an address asks for another picture than the one that was uploaded. */
export function changesImage({auto, dpr, ...others}: ImageParameters, accept: string): boolean {
  return (
    Object.values(others).some((value) => value !== undefined) ||
    formatFor({auto, dpr, ...others}, accept) !== undefined
  )
}
