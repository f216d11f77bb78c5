import {type Colour, colourOf, contrast, hexOf} from './colour.ts'

/** The colours of the site by what they are for, each # and six digits. */
export type Palette = Readonly<Record<(typeof names)[number], string>>

const names = [
  ...['paper', 'tint', 'deep', 'on-deep', 'on-deep-quiet', 'line', 'edge', 'quiet', 'ink'],
  ...['accent', 'accent-strong', 'on-accent', 'glow'],
] as const

/** A ground, and the contrast that is needed on it. */
type Ground = readonly [hex: string, least: number]

/** The colour, as much darker (or lighter) as it has to be to be read on every ground. */
function readable(colour: Colour, step: -0.01 | 0.01, grounds: readonly Ground[]): string {
  const hex = hexOf(colour)
  const {lightness} = colour
  const isEnough = grounds.every(([ground, least]) => contrast(hex, ground) >= least)
  return isEnough || lightness <= 0 || lightness >= 1
    ? hex
    : readable({...colour, lightness: lightness + step}, step, grounds)
}

/** Every shade has the hue of the accent, and of its chroma no more than is said. */
const shades = ({chroma, hue}: Colour) => {
  const shade = (lightness: number, most: number): Colour => ({
    lightness,
    chroma: Math.min(chroma, most),
    hue,
  })
  return {shade, flat: (lightness: number, most: number) => hexOf(shade(lightness, most))}
}

export function lightPalette(accentHex: string): Palette {
  const given = colourOf(accentHex)
  const {shade, flat} = shades(given)
  const [paper, tint, glow, deep] = [
    flat(0.995, 0.003),
    flat(0.968, 0.008),
    flat(0.92, 0.045),
    flat(0.3, 0.075),
  ]
  const grounds: readonly Ground[] = [
    [paper, 7],
    [tint, 6.2],
    [glow, 4.8],
    ['#ffffff', 7],
  ]
  const accent = readable({...given, lightness: Math.min(given.lightness, 0.5)}, -0.01, grounds)
  const {lightness} = colourOf(accent)
  return {
    ...{paper, tint, deep, glow, accent},
    'on-deep': readable(shade(0.97, 0.01), 0.01, [[deep, 9]]),
    'on-deep-quiet': readable(shade(0.87, 0.035), 0.01, [[deep, 7]]),
    line: flat(0.89, 0.012),
    edge: readable(shade(0.62, 0.03), -0.01, [
      [paper, 3],
      [tint, 3],
    ]),
    quiet: readable(shade(0.46, 0.025), -0.01, grounds),
    ink: flat(0.25, 0.025),
    'accent-strong': readable({...given, lightness: Math.max(0.2, lightness - 0.1)}, -0.01, grounds),
    'on-accent': '#ffffff',
  }
}

export function darkPalette(accentHex: string): Palette {
  const given = colourOf(accentHex)
  const {shade, flat} = shades(given)
  const [paper, tint, glow, deep] = [
    flat(0.195, 0.01),
    flat(0.235, 0.015),
    flat(0.34, 0.075),
    flat(0.26, 0.055),
  ]
  const onAccent = flat(0.22, 0.05)
  const grounds: readonly Ground[] = [
    [paper, 7],
    [tint, 6.2],
    [glow, 4.8],
  ]
  const accent = readable(shade(0.82, 0.1), 0.01, [...grounds, [onAccent, 7]])
  const {lightness} = colourOf(accent)
  return {
    ...{paper, tint, deep, glow, accent},
    'on-deep': readable(shade(0.97, 0.01), 0.01, [[deep, 9]]),
    'on-deep-quiet': readable(shade(0.87, 0.035), 0.01, [[deep, 7]]),
    line: flat(0.35, 0.015),
    edge: readable(shade(0.57, 0.025), 0.01, [
      [paper, 3],
      [tint, 3],
    ]),
    quiet: readable(shade(0.77, 0.015), 0.01, grounds),
    ink: flat(0.935, 0.01),
    'accent-strong': readable(shade(Math.min(0.95, lightness + 0.07), 0.08), 0.01, grounds),
    'on-accent': onAccent,
  }
}

/** The palette as custom properties. */
export const asProperties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, hex]) => `--${name}: ${hex};`)
    .join(' ')
