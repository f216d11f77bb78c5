/**
 * A colour by what the eye tells apart (Ottosson's OKLCH): lightness from 0 to 1, chroma from 0 (grey), hue in
 * degrees. https://bottosson.github.io/posts/oklab/
 */
export type Colour = {readonly lightness: number; readonly chroma: number; readonly hue: number}

type Triple = readonly [number, number, number]

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055

const channelsOf = (hex: string): Triple => {
  const at = (start: number) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255)
  return [at(1), at(3), at(5)]
}

/** @param hex # and six digits */
export function colourOf(hex: string): Colour {
  const [r, g, b] = channelsOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const [x, y] = [
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(x, y),
    hue: (Math.atan2(y, x) * 180) / Math.PI,
  }
}

function linearOf({lightness, chroma, hue}: Colour): Triple {
  const [x, y] = [Math.cos((hue * Math.PI) / 180) * chroma, Math.sin((hue * Math.PI) / 180) * chroma]
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const isShown = (channel: number) => channel >= -0.0005 && channel <= 1.0005

/** # and six digits. A colour that no screen shows loses chroma until one does; its lightness stays. */
export function hexOf(colour: Colour): string {
  const channels = linearOf(colour)
  if (!channels.every(isShown) && colour.chroma > 0.001)
    return hexOf({...colour, chroma: colour.chroma * 0.94})
  const digits = channels.map((channel) =>
    Math.round(255 * gamma(Math.min(1, Math.max(0, channel))))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (hex: string): number => {
  const [red, green, blue] = channelsOf(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours (# and six digits), from 1 to 21, as WCAG 2 defines it. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
