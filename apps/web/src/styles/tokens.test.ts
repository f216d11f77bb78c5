import {tokens} from './tokens.ts'

type Palette = ReadonlyMap<string, string>

const coloursIn = (css: string): Palette =>
  new Map(
    Array.from(css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g), ([, name = '', value = '']) => [name, value]),
  )

const [lightCss = '', darkCss = ''] = tokens.split('@media (prefers-color-scheme: dark)')
const light = coloursIn(lightCss)
const dark: Palette = new Map([...light, ...coloursIn(darkCss)])

const channels = (hex: string): readonly number[] => {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
}

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const colour = (palette: Palette, name: string): string => {
  const value = palette.get(name)
  if (value === undefined) throw new Error(`There is no colour --${name}.`)
  return value
}

const contrast = (palette: Palette, a: string, b: string): number => {
  const [brighter = 0, darker = 0] = [a, b]
    .map((name) => luminance(colour(palette, name)))
    .toSorted((first, second) => second - first)
  return (brighter + 0.05) / (darker + 0.05)
}

const text: readonly (readonly [string, string, number])[] = [
  ['ink', 'paper', 7],
  ['quiet', 'paper', 7],
  ['accent', 'paper', 7],
  ['accent-strong', 'paper', 7],
  ['ink', 'tint', 6],
  ['quiet', 'tint', 6],
  ['accent', 'tint', 6],
  ['accent', 'glow', 4.5],
  ['quiet', 'glow', 4.5],
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-strong', 7],
  ['on-deep', 'deep', 7],
  ['on-deep-quiet', 'deep', 7],
  ['edge', 'paper', 3],
  ['edge', 'tint', 3],
]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s colours', (_scheme, palette) => {
  it.each(text)('--%s on --%s has a contrast of %d:1 or more', (above, below, least) => {
    expect(contrast(palette, above, below)).toBeGreaterThanOrEqual(least)
  })
})
