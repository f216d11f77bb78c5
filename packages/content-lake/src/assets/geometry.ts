import {badRequest} from '../errors.ts'
import {type ImageParameters, LARGEST_SIDE} from './image-parameters.ts'

type Size = {width: number; height: number}
type Area = Size & {left: number; top: number}

/** What becomes of the pixels: `area` is cut out, made to `size`, and put in the middle of `canvas` if there is one. */
export type Geometry = {area: Area; size: Size; canvas?: Size; byEntropy: boolean}

/** Pictures that are asked for have at most this many pixels: small images could be blown up without end. */
const MOST_PIXELS_MADE = 40_000_000

/**
 * Where a picture comes from and how large it becomes.
 *
 * @param upright - the size of the image as it is shown
 * @throws RequestError 400 when `rect` lies outside of the image, or the picture would be too large
 */
export function geometryOf(upright: Size, asked: ImageParameters): Geometry {
  const turned = asked.or === 90 || asked.or === 270
  const whole = turned ? {width: upright.height, height: upright.width} : upright
  const cut = asked.rect
    ? turnedArea(within(asked.rect, upright), upright, asked.or ?? 0)
    : {left: 0, top: 0, ...whole}
  const geometry = fitted(cut, asked)
  const {width, height} = geometry.canvas ?? geometry.size
  if (Math.max(width, height) > LARGEST_SIDE || width * height > MOST_PIXELS_MADE) {
    throw badRequest(
      `The picture would have ${width} by ${height} pixels; a side has at most ${LARGEST_SIDE}, a picture at most ${MOST_PIXELS_MADE / 1e6} million`,
    )
  }
  return geometry
}

/** Roundings of callers may reach over the edge by a pixel: what lies within counts. */
function within(area: Area, {width, height}: Size): Area {
  const right = Math.min(width, area.left + area.width)
  const bottom = Math.min(height, area.top + area.height)
  const inside = {left: area.left, top: area.top, width: right - area.left, height: bottom - area.top}
  const lost = Math.max(area.width - inside.width, area.height - inside.height)
  if (inside.width < 1 || inside.height < 1 || lost > 1) {
    throw badRequest(`"rect" must lie within the picture, which is ${width} by ${height}`)
  }
  return inside
}

/** An area of the upright image, in the image turned clockwise by some degrees. */
function turnedArea({left, top, width, height}: Area, upright: Size, degrees: number): Area {
  const fromRight = upright.width - left - width
  const fromBottom = upright.height - top - height
  if (degrees === 90) return {left: fromBottom, top: left, width: height, height: width}
  if (degrees === 180) return {left: fromRight, top: fromBottom, width, height}
  if (degrees === 270) return {left: top, top: fromRight, width: height, height: width}
  return {left, top, width, height}
}

function fitted(cut: Area, asked: ImageParameters): Geometry {
  const dpr = asked.dpr ?? 1
  const width = asked.w === undefined ? undefined : asked.w * dpr
  const height = asked.h === undefined ? undefined : asked.h * dpr
  if (width === undefined || height === undefined) {
    const scale = width === undefined ? (height ?? cut.height) / cut.height : width / cut.width
    const enlarges = asked.fit !== 'max' && asked.fit !== 'fillmax' && asked.fit !== 'min'
    return {
      area: cut,
      size: scaled(cut, bounded(cut, enlarges ? scale : Math.min(1, scale), asked)),
      byEntropy: false,
    }
  }
  const box = {width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height))}
  const scale = Math.min(width / cut.width, height / cut.height)
  switch (asked.fit ?? 'crop') {
    case 'scale':
      return {area: cut, size: box, byEntropy: false}
    case 'clip':
      return {area: cut, size: scaled(cut, bounded(cut, scale, asked)), byEntropy: false}
    case 'max':
      return {area: cut, size: scaled(cut, bounded(cut, Math.min(1, scale), asked)), byEntropy: false}
    case 'fill':
      return {area: cut, size: scaled(cut, scale), canvas: box, byEntropy: false}
    case 'fillmax':
      return {area: cut, size: scaled(cut, Math.min(1, scale)), canvas: box, byEntropy: false}
    case 'min': {
      const area = shaped(cut, box, asked)
      return {
        area,
        size: area.width < box.width ? {width: area.width, height: area.height} : box,
        byEntropy: false,
      }
    }
    default: {
      const byEntropy = asked.crop?.[0] === 'entropy'
      return {area: byEntropy ? cut : shaped(cut, box, asked), size: box, byEntropy}
    }
  }
}

function scaled({width, height}: Size, scale: number): Size {
  return {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))}
}

/** Keeps a scale such that the sides stay within those that are asked for as most and least. */
function bounded(cut: Size, scale: number, asked: ImageParameters): number {
  const most = Math.min(
    (asked['max-w'] ?? Number.POSITIVE_INFINITY) / cut.width,
    (asked['max-h'] ?? Number.POSITIVE_INFINITY) / cut.height,
  )
  const least = Math.max((asked['min-w'] ?? 0) / cut.width, (asked['min-h'] ?? 0) / cut.height)
  return Math.min(most, Math.max(least, scale))
}

/** The largest part of an area that has the shape of a box, at the side or point that `crop` names. */
function shaped(cut: Area, box: Size, asked: ImageParameters): Area {
  const scale = Math.min(cut.width / box.width, cut.height / box.height)
  const width = Math.min(cut.width, Math.max(1, Math.round(box.width * scale)))
  const height = Math.min(cut.height, Math.max(1, Math.round(box.height * scale)))
  const {x, y} = middleOf(asked)
  const place = (start: number, length: number, part: number, middle: number) =>
    start + Math.round(Math.min(length - part, Math.max(0, length * middle - part / 2)))
  return {
    left: place(cut.left, cut.width, width, x),
    top: place(cut.top, cut.height, height, y),
    width,
    height,
  }
}

/** The point that stays in the middle, as shares of width and height from the upper left. */
function middleOf({crop = [], 'fp-x': x, 'fp-y': y}: ImageParameters): {x: number; y: number} {
  if (crop.includes('focalpoint') || (crop.length === 0 && (x !== undefined || y !== undefined))) {
    return {x: x ?? 0.5, y: y ?? 0.5}
  }
  return {
    x: crop.includes('left') ? 0 : crop.includes('right') ? 1 : 0.5,
    y: crop.includes('top') ? 0 : crop.includes('bottom') ? 1 : 0.5,
  }
}
