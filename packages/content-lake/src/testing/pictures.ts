import sharp from 'sharp'

const COLOURS = {red: '#ff0000', green: '#00ff00', blue: '#0000ff', white: '#ffffff'} as const

/** A picture of four parts: red and green above, blue and white below. */
export async function quarters(width = 80, height = 60): Promise<Buffer> {
  const part = (colour: keyof typeof COLOURS) =>
    sharp({create: {width: width / 2, height: height / 2, channels: 3, background: COLOURS[colour]}})
      .png()
      .toBuffer()
  return sharp({create: {width, height, channels: 3, background: '#000000'}})
    .composite([
      {input: await part('red'), left: 0, top: 0},
      {input: await part('green'), left: width / 2, top: 0},
      {input: await part('blue'), left: 0, top: height / 2},
      {input: await part('white'), left: width / 2, top: height / 2},
    ])
    .png()
    .toBuffer()
}

/** What a picture of the web is: its type, its size, and the colours of its corners, row by row. */
export async function look(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {headers})
  if (response.status !== 200) throw new Error(`HTTP ${response.status}: ${await response.text()}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const image = sharp(bytes).toColourspace('srgb').ensureAlpha().raw()
  const {data, info} = await image.toBuffer({resolveWithObject: true})
  const {width, height} = info
  const at = (x: number, y: number) =>
    nameOf([...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)])
  return {
    type: response.headers.get('content-type'),
    size: `${width}x${height}`,
    corners: `${at(0, 0)} ${at(width - 1, 0)} / ${at(0, height - 1)} ${at(width - 1, height - 1)}`,
    bytes,
    headers: response.headers,
  }
}

/** Colours are named when they are near: pictures are packed with losses. */
function nameOf([red = 0, green = 0, blue = 0, alpha = 0]: number[]): string {
  if (alpha < 30) return 'clear'
  const known = Object.entries({...COLOURS, black: '#000000', grey: '#808080'}).find(([, hex]) => {
    const parts = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16))
    return [red, green, blue].every((part, index) => Math.abs(part - (parts[index] ?? 0)) < 40)
  })
  return known?.[0] ?? `rgb(${red},${green},${blue})`
}
