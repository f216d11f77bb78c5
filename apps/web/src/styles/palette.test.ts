import {colourOf, contrast, hexOf} from './colour.ts'
import {darkPalette, lightPalette} from './palette.ts'
import {defaultAccent, tokens} from './tokens.ts'

/** What has to be read on what, and the contrast that it needs. */
const pairs = [
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
] as const

const around = Array.from({length: 24}, (_, hour) => hour * 15).flatMap((hue) =>
  [
    {lightness: 0.3, chroma: 0.1, hue},
    {lightness: 0.55, chroma: 0.25, hue},
    {lightness: 0.85, chroma: 0.12, hue},
  ].map(hexOf),
)
const accents = [
  defaultAccent,
  '#000000',
  '#ffffff',
  '#808080',
  '#ffff00',
  '#00ff00',
  '#0000ff',
  '#ff0000',
  ...around,
]

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('%s colours', (_scheme, paletteOf) => {
  it.each(pairs)(
    '--%s on --%s has a contrast of %d:1 or more, whatever accent is chosen',
    (above, below, least) => {
      const tooFaint = accents.filter((accent) => {
        const palette = paletteOf(accent)
        return contrast(palette[above], palette[below]) < least
      })
      expect(tooFaint).toEqual([])
    },
  )
})

describe('the accent', () => {
  it('is taken as it is where it can be read', () => {
    expect(lightPalette('#74325a').accent).toBe('#74325a')
    expect(lightPalette('#0a5c7a').accent).toMatch(/^#0/)
  })

  it('keeps its hue where it has to be darker', () => {
    const [given, made] = ['#ff9900', lightPalette('#ff9900').accent].map(colourOf)
    expect(Math.abs((given?.hue ?? 0) - (made?.hue ?? 999))).toBeLessThan(3)
    expect(made?.lightness).toBeLessThan(given?.lightness ?? 0)
  })

  it('colours the whole site', () => {
    expect(tokens('#0a5c7a')).toContain(`--deep: ${lightPalette('#0a5c7a').deep};`)
    expect(tokens(undefined)).toContain(`--accent: ${defaultAccent};`)
  })
})

it('the contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})
