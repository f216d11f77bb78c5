/** A colour of a picture with colours that can be read on it. `population` is in per cent of the picture. */
export type Swatch = {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  population: number
}

type Colour = {red: number; green: number; blue: number; count: number; saturation: number; lightness: number}
type Range = {min: number; target: number; max: number}

const DARK: Range = {min: 0, target: 0.26, max: 0.45}
const NORMAL: Range = {min: 0.3, target: 0.5, max: 0.7}
const LIGHT: Range = {min: 0.55, target: 0.74, max: 1}
const VIBRANT: Range = {min: 0.35, target: 1, max: 1}
const MUTED: Range = {min: 0, target: 0.3, max: 0.4}

/** The names of the swatches, by the lightness and saturation that are sought; the usual figures of such palettes. */
const SOUGHT: readonly [name: string, lightness: Range, saturation: Range][] = [
  ['vibrant', NORMAL, VIBRANT],
  ['lightVibrant', LIGHT, VIBRANT],
  ['darkVibrant', DARK, VIBRANT],
  ['muted', NORMAL, MUTED],
  ['lightMuted', LIGHT, MUTED],
  ['darkMuted', DARK, MUTED],
]

/** How much it counts that saturation, lightness and share are as sought. */
const WEIGHT = {saturation: 3, lightness: 6, share: 1}

/**
 * The colours that stand out in a picture. A name that no colour fits is absent.
 *
 * @param pixels - red, green, blue and opacity, a byte each
 */
export function paletteOf(pixels: Uint8Array): Record<string, Swatch> {
  const colours = coloursIn(pixels)
  const all = colours.reduce((sum, {count}) => sum + count, 0)
  const most = colours[0]
  if (!most) return {}
  const palette: Record<string, Swatch> = {dominant: swatch(most, all)}
  const taken = new Set<Colour>()
  for (const [name, lightness, saturation] of SOUGHT) {
    let best: {colour: Colour; score: number} | undefined
    for (const colour of colours) {
      if (taken.has(colour) || !lies(colour.lightness, lightness) || !lies(colour.saturation, saturation))
        continue
      const score =
        WEIGHT.saturation * (1 - Math.abs(colour.saturation - saturation.target)) +
        WEIGHT.lightness * (1 - Math.abs(colour.lightness - lightness.target)) +
        (WEIGHT.share * colour.count) / most.count
      if (!best || score > best.score) best = {colour, score}
    }
    if (!best) continue
    taken.add(best.colour)
    palette[name] = swatch(best.colour, all)
  }
  return palette
}

/** The mean colours of groups of like pixels, the largest group first. Pixels that can hardly be seen do not count. */
function coloursIn(pixels: Uint8Array): Colour[] {
  const groups = new Map<number, {red: number; green: number; blue: number; count: number}>()
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(at, at + 4)
    if (opacity < 125) continue
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const group = groups.get(key) ?? {red: 0, green: 0, blue: 0, count: 0}
    group.red += red
    group.green += green
    group.blue += blue
    group.count += 1
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({red, green, blue, count}) => {
      const mean = {red: red / count, green: green / count, blue: blue / count}
      return {...mean, count, ...saturationAndLightness(mean)}
    })
    .sort((a, b) => b.count - a.count)
}

function saturationAndLightness({red, green, blue}: {red: number; green: number; blue: number}) {
  const high = Math.max(red, green, blue) / 255
  const low = Math.min(red, green, blue) / 255
  const lightness = (high + low) / 2
  const spread = high - low
  return {lightness, saturation: spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1))}
}

function lies(value: number, {min, max}: Range): boolean {
  return value >= min && value <= max
}

function swatch({red, green, blue, count}: Colour, all: number): Swatch {
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: brightness < 150 ? '#fff' : '#000',
    // Titles are large: they may be white on lighter colours.
    title: brightness < 200 ? '#fff' : '#000',
    population: Math.round((count / all) * 10_000) / 100,
  }
}
