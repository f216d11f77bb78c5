import sharp from 'sharp'
import {withoutPosition} from './position.ts'

const POSITION = {
  IFD0: {Make: 'Camera', Copyright: 'Clinic'},
  IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '47/1 22/1 1234/100', GPSLongitude: '8/1 32/1 4321/100'},
}
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 exif:GPSLatitude="47,22.1234N" dc:format="image/jpeg">
<exif:GPSLongitude>8,32.4321E</exif:GPSLongitude>
<exif:GPSAltitude>408/1</exif:GPSAltitude><dc:source>Clinic</dc:source>
</rdf:Description></rdf:RDF></x:xmpmeta>`

function photograph(format: 'jpeg' | 'png' | 'webp' | 'avif', xmp?: string): Promise<Buffer> {
  const plain = sharp({create: {width: 32, height: 24, channels: 3, background: '#a06040'}}).withExif(
    POSITION,
  )
  return (xmp ? plain.withXmp(xmp) : plain).toFormat(format).toBuffer()
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s loses its position and nothing else',
  async (format) => {
    const before = await photograph(format)
    const after = withoutPosition(before)
    expect(after.equals(before)).toBe(false)
    // It is found no more: a second pass finds nothing to erase.
    expect(withoutPosition(after)).toBe(after)
    expect(after.includes(rational(1234, 100))).toBe(false)
    const [pixelsBefore, pixelsAfter] = await Promise.all(
      [before, after].map((bytes) => sharp(bytes).raw().toBuffer()),
    )
    expect(pixelsAfter).toEqual(pixelsBefore)
    expect(after.includes('Clinic')).toBe(true)
  },
)

test.each(['jpeg', 'webp'] as const)(
  'a position in the XMP of a %s is overwritten, and the XMP stays whole',
  async (format) => {
    const before = await photograph(format, XMP)
    expect((await sharp(before).metadata()).xmp?.toString()).toContain('47,22.1234N')
    const xmp = (await sharp(withoutPosition(before)).metadata()).xmp?.toString()
    expect(xmp).not.toMatch(/47,22|8,32|408/)
    expect(xmp).toContain('<dc:source>Clinic</dc:source>')
    expect(xmp).toMatch(/<exif:GPSLongitude>\s+<\/exif:GPSLongitude>/)
  },
)

test('a position that a PNG has packed away is left out', async () => {
  const before = await photograph('png', XMP)
  const after = withoutPosition(before)
  expect((await sharp(after).metadata()).xmp?.toString() ?? '').not.toContain('47,22')
  expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer())
})

test('a file in the format of EXIF itself, which TIFF is, loses its position', async () => {
  const {exif} = await sharp(await photograph('jpeg')).metadata()
  const tiff = exif?.subarray(exif.indexOf('II*\0')) ?? Buffer.alloc(0)
  expect(tiff.includes(rational(1234, 100))).toBe(true)
  expect(withoutPosition(tiff).includes(rational(1234, 100))).toBe(false)
})

test('the position of a picture inside of a picture is erased, too', async () => {
  const photo = await photograph('jpeg')
  const plain = await sharp({create: {width: 8, height: 8, channels: 3, background: '#fff'}})
    .jpeg()
    .toBuffer()
  const both = Buffer.concat([plain, photo])
  expect(withoutPosition(both).includes(rational(1234, 100))).toBe(false)
})

test('an image without a position is given back as it is, and so are cut and made-up bytes', async () => {
  const plain = await sharp({create: {width: 8, height: 8, channels: 3, background: '#fff'}})
    .png()
    .toBuffer()
  expect(withoutPosition(plain)).toBe(plain)
  const photo = await photograph('jpeg')
  const start = photo.indexOf('II*\0')
  for (let length = start; length < start + 200; length += 1) withoutPosition(photo.subarray(0, length))
  const absurd = Buffer.from('II*\0\xff\xff\xff\x7f\xff\xff', 'latin1')
  expect(withoutPosition(absurd)).toBe(absurd)
})

/** A fraction as EXIF of these files has it. */
function rational(over: number, under: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(over, 0)
  bytes.writeUInt32LE(under, 4)
  return bytes
}
