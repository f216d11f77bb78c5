import sharp from 'sharp'
import {sha1} from '../assets/assets.ts'
import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

function picture(format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  const red = {create: {width: 60, height: 40, channels: 3, background: '#c03030'}} as const
  return sharp(red).toFormat(format).toBuffer()
}

async function shown(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {headers})
  expect(response.status).toBe(200)
  const metadata = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
  return {
    type: response.headers.get('content-type'),
    size: `${metadata.width}x${metadata.height}`,
    headers: response.headers,
  }
}

test('an image is described by what it is, and stored once', async () => {
  const client = lake.client()
  const bytes = await picture()
  const asset = await client.assets.upload('image', bytes, {filename: 'red.png', title: 'Red'})
  expect(asset).toMatchObject({
    _id: expect.stringMatching(/^image-[0-9a-f]{40}-60x40-png$/),
    _type: 'sanity.imageAsset',
    mimeType: 'image/png',
    originalFilename: 'red.png',
    title: 'Red',
    size: bytes.length,
    metadata: {
      dimensions: {width: 60, height: 40, aspectRatio: 1.5},
      lqip: expect.stringMatching(/^data:image\/png;base64,/),
      hasAlpha: false,
      palette: {dominant: {background: expect.stringMatching(/^#[0-9a-f]{6}$/)}},
    },
  })
  const again = await client.assets.upload('image', bytes, {filename: 'other.png'})
  expect(again._id).toBe(asset._id)
  expect(again.originalFilename).toBe('red.png')
  expect(await client.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(1)
  const served = await fetch(asset.url)
  expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true)
  expect(served.headers.get('cache-control')).toBe('public, max-age=3600')
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
})

test('an asset whose document is deleted is gone, and can be uploaded again', async () => {
  const client = lake.client()
  const bytes = await picture('jpeg')
  const {_id, url} = await client.assets.upload('image', bytes)
  const file = await client.assets.upload('file', Buffer.from('text'), {filename: 'a.txt'})
  await client.create({_id: 'drafts.page', _type: 'page', photo: {asset: {_ref: _id}}})
  expect(await rejection(client.delete(_id))).toMatchObject({statusCode: 409})
  expect((await fetch(url)).status).toBe(200)
  await client.transaction().delete('drafts.page').delete(_id).delete(file._id).commit()
  expect([(await fetch(url)).status, (await fetch(file.url)).status]).toEqual([404, 404])
  expect((await client.assets.upload('image', bytes))._id).toBe(_id)
  expect((await fetch(url)).status).toBe(200)
})

test('an image is served in the asked size and format', async () => {
  const {url} = await lake.client().assets.upload('image', await picture())
  expect((await shown(`${url}?w=30`)).size).toBe('30x20')
  expect((await shown(`${url}?w=30&h=30`)).size).toBe('30x30')
  expect((await shown(`${url}?w=30&h=30&fit=max`)).size).toBe('30x20')
  expect((await shown(`${url}?w=600&fit=max`)).size).toBe('60x40')
  expect((await shown(`${url}?rect=0,0,10,20`)).size).toBe('10x20')
  expect((await shown(`${url}?w=20&dpr=2`)).size).toBe('40x27')
  expect(await shown(`${url}?fm=webp&q=50`)).toMatchObject({type: 'image/webp', size: '60x40'})
  expect((await shown(`${url}?fm=jpg`)).type).toBe('image/jpeg')
  const auto = await shown(`${url}?auto=format`, {accept: 'image/webp,*/*'})
  expect(auto.type).toBe('image/webp')
  expect(auto.headers.get('vary')).toContain('Accept')
  expect((await shown(`${url}?auto=format`, {accept: 'image/png'})).type).toBe('image/png')
})

test.each(['w=0', 'w=100000', 'h=x', 'rect=1,2', 'rect=50,0,60,10', 'fm=exe', 'q=101'])(
  'an impossible picture (%s) is refused',
  async (query) => {
    const {url} = await lake.client().assets.upload('image', await picture())
    expect((await fetch(`${url}?${query}`)).status).toBe(400)
  },
)

test('a photograph that was stored lying is described and shown standing', async () => {
  const lying = await sharp(await picture('jpeg'))
    .withMetadata({orientation: 6})
    .toBuffer()
  const asset = await lake.client().assets.upload('image', lying)
  expect(asset.metadata.dimensions).toMatchObject({width: 40, height: 60})
  expect((await shown(`${asset.url}?w=20`)).size).toBe('20x30')
})

test('what is no image is refused as an image and taken as a file', async () => {
  const client = lake.client()
  const bytes = Buffer.from('<script>alert(1)</script>')
  expect(await rejection(client.assets.upload('image', bytes, {filename: 'a.png'}))).toMatchObject({
    statusCode: 400,
  })
  const file = await client.assets.upload('file', bytes, {filename: 'page.html', contentType: 'text/html'})
  expect(file).toMatchObject({
    _id: expect.stringMatching(/^file-[0-9a-f]{40}-html$/),
    extension: 'html',
    mimeType: 'text/html',
  })
  const served = await fetch(file.url)
  expect(served.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(served.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(served.headers.get('content-security-policy')).toContain('sandbox')
  expect(await served.text()).toBe(bytes.toString())
})

test('a drawing cannot run script', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
  const {url} = await lake.client().assets.upload('image', Buffer.from(svg))
  const {headers} = await fetch(url)
  expect(headers.get('content-type')).toBe('image/svg+xml')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('nothing outside of the assets can be reached', async () => {
  const {url, dataset, projectId} = lake.lake
  for (const name of [
    '..%2Fcredentials.json',
    '%2e%2e/credentials.json',
    'credentials.json',
    'x'.repeat(40),
  ]) {
    const response = await fetch(`${url}/files/${projectId}/${dataset}/${name}`)
    expect(response.status).toBe(404)
  }
})

test('a photograph is stored and served without the place where it was taken', async () => {
  const client = lake.client()
  const bytes = await sharp(await picture('jpeg'))
    .withExif({
      IFD0: {Make: 'Camera'},
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '47/1 22/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '8/1 32/1 0/1',
      },
    })
    .toBuffer()
  const asset = await client.assets.upload('image', bytes, {extract: ['exif', 'location']})
  expect(asset.metadata).not.toHaveProperty('location')
  const stored = Buffer.from(await (await fetch(asset.url)).arrayBuffer())
  expect(stored).toHaveLength(bytes.length)
  expect(stored.equals(bytes)).toBe(false)
  // It is named by the bytes that are kept, and equal uploads are one asset still.
  expect(sha1(stored)).toBe(asset.sha1hash)
  expect((await client.assets.upload('image', bytes))._id).toBe(asset._id)
  expect((await client.assets.upload('image', stored))._id).toBe(asset._id)
  const small = await sharp(Buffer.from(await (await fetch(`${asset.url}?w=20`)).arrayBuffer())).metadata()
  expect(small.exif).toBeUndefined()
})

test('only the metadata that is asked for is there', async () => {
  const upload = async (width: number, extract?: ('lqip' | 'palette' | 'none')[]) => {
    const bytes = await sharp({create: {width, height: 9, channels: 3, background: '#123'}})
      .png()
      .toBuffer()
    const {metadata} = await lake.client().assets.upload('image', bytes, extract && {extract})
    return Object.keys(metadata).filter((name) => ['lqip', 'palette'].includes(name))
  }
  expect(await upload(11)).toEqual(['lqip', 'palette'])
  expect(await upload(12, ['lqip'])).toEqual(['lqip'])
  expect(await upload(13, ['none'])).toEqual([])
})
