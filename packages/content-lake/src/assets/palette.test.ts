import sharp from 'sharp'
import {paletteOf} from './palette.ts'

async function palette(colours: readonly [background: string, width: number][]) {
  const width = colours.reduce((sum, [, part]) => sum + part, 0)
  const parts = await Promise.all(
    colours.map(async ([background, part]) => ({
      input: await sharp({create: {width: part, height: 10, channels: 4, background}})
        .png()
        .toBuffer(),
      left: colours
        .slice(
          0,
          colours.findIndex(([name]) => name === background),
        )
        .reduce((sum, [, w]) => sum + w, 0),
      top: 0,
    })),
  )
  const canvas = {create: {width, height: 10, channels: 4, background: '#00000000'}} as const
  return paletteOf(await sharp(canvas).composite(parts).raw().toBuffer())
}

test('colours are named by how they look, with their share of the picture', async () => {
  const swatches = await palette([
    ['#e01020', 20],
    ['#601018', 10],
    ['#f0a0a8', 5],
    ['#8a7a72', 40],
    ['#3a3430', 15],
    ['#d0c8c4', 10],
  ])
  expect(swatches).toEqual({
    dominant: swatch('#8a7a72', 40, '#fff', '#fff'),
    vibrant: swatch('#e01020', 20, '#fff', '#fff'),
    darkVibrant: swatch('#601018', 10, '#fff', '#fff'),
    lightVibrant: swatch('#f0a0a8', 5, '#000', '#fff'),
    muted: swatch('#8a7a72', 40, '#fff', '#fff'),
    darkMuted: swatch('#3a3430', 15, '#fff', '#fff'),
    lightMuted: swatch('#d0c8c4', 10, '#000', '#000'),
  })
})

test('names that no colour fits are absent, and what cannot be seen does not count', async () => {
  expect(Object.keys(await palette([['#000000', 10]]))).toEqual(['dominant', 'darkMuted'])
  expect(
    (
      await palette([
        ['#00ff0010', 30],
        ['#ffffff', 1],
      ])
    ).dominant,
  ).toMatchObject({
    background: '#ffffff',
    population: 100,
  })
  expect(await palette([['#00ff0010', 30]])).toEqual({})
})

function swatch(background: string, population: number, foreground: string, title: string) {
  return {_type: 'sanity.imagePaletteSwatch', background, foreground, title, population}
}
