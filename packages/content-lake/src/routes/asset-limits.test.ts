import {request} from 'node:http'
import {crc32, deflateSync} from 'node:zlib'
import sharp from 'sharp'
import {look} from '../testing/pictures.ts'
import {rejection, testLake} from '../testing/test-lake.ts'

const lake = testLake()

function upload(bytes: Buffer | string) {
  return lake.client().assets.upload('image', Buffer.from(bytes))
}

/** A PNG of some size that says so and has few bytes. */
function emptyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const numbers = Buffer.alloc(8)
    numbers.writeUInt32BE(data.length, 0)
    numbers.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 100)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const SVG = 'xmlns="http://www.w3.org/2000/svg"'

test.each([
  [
    'a PNG of 900 million pixels',
    emptyPng(30_000, 30_000),
    413,
    /30000 by 30000 pixels; at most 100 million/,
  ],
  ['a drawing of absurd size', `<svg ${SVG} width="90000" height="90000"/>`, 413, /at most 100 million/],
  ['half a PNG', emptyPng(200, 5000), 400, /damaged/],
  ['no image', 'GIF or not', 400, /no image that is taken \(JPEG/],
  ['a PDF', '%PDF-1.7', 400, /no image|not taken/],
  ['nothing', '', 400, /empty/],
  ['the header of a HEIC photograph', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 400, /no image|HEIC/],
])('%s is refused as an image, with a reason', async (_, bytes, statusCode, description) => {
  const error = await rejection(upload(bytes))
  expect(error).toMatchObject({statusCode, responseBody: expect.stringMatching(description)})
  expect(await lake.client().fetch('count(*[_type == "sanity.imageAsset"])')).toBe(0)
})

test('an upload that says that it is too large is refused before it is sent', async () => {
  const {port, dataset, credentials} = lake.lake
  const status = await new Promise((resolve, reject) => {
    const upload = request({
      port,
      method: 'POST',
      path: `/v2025-02-19/assets/files/${dataset}`,
      headers: {
        host: `localhost:${port}`,
        authorization: `Bearer ${credentials.token}`,
        'content-length': 200 * 1024 * 1024,
      },
    })
    upload.on('response', ({statusCode}) => {
      resolve(statusCode)
      upload.destroy()
    })
    upload.on('error', reject)
    upload.write('x')
  })
  expect(status).toBe(413)
})

test('a drawing reads no file of the machine and nothing of the web', async () => {
  const image = (href: string) => `<image href="${href}" width="10" height="10"/>`
  const drawing = `<svg ${SVG} width="10" height="10">${image('file:///etc/passwd')}${image('http://127.0.0.1:1/a.png')}</svg>`
  const {url} = await upload(drawing)
  expect((await look(`${url}?w=20`)).corners).toBe('clear clear / clear clear')
  const entities = `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg ${SVG} width="9" height="9"><text>&a;</text></svg>`
  const answer = await upload(entities).then((asset) => look(`${asset.url}?w=20`), String)
  expect(JSON.stringify(answer)).not.toContain('root:')
})

test('many sizes of a large image are made side by side', async () => {
  const noise = {type: 'gaussian', mean: 128, sigma: 30} as const
  const large = await sharp({create: {width: 3000, height: 2000, channels: 3, background: '#888', noise}})
    .jpeg()
    .toBuffer()
  const {url} = await upload(large)
  const widths = Array.from({length: 24}, (_, index) => 100 + index * 10)
  const pictures = await Promise.all(widths.map((width) => look(`${url}?w=${width}&fm=webp`)))
  expect(pictures.map(({size}) => Number(size.split('x')[0]))).toEqual(widths)
})

test('a hundred and fifty large pictures that are asked for and given up hold up no small one', async () => {
  const noise = {type: 'gaussian', mean: 128, sigma: 30} as const
  const large = await sharp({create: {width: 3000, height: 2000, channels: 3, background: '#888', noise}})
    .jpeg()
    .toBuffer()
  const {url} = await upload(large)
  const giveUp = new AbortController()
  const asked = Array.from({length: 150}, (_, n) =>
    fetch(`${url}?w=${1300 + n}&fm=webp&blur=${n + 1}`, {signal: giveUp.signal}),
  )
  const outcome = Promise.allSettled(asked)
  const refused = await Promise.race(
    asked.map(async (answer) => {
      const {status, headers} = await answer
      return {status, retryAfter: Number(headers.get('retry-after'))}
    }),
  )
  expect(refused).toEqual({status: 503, retryAfter: 5})
  expect((await fetch(`${url}?w=50`)).status).toBe(200)
  giveUp.abort()
  expect((await outcome).filter(({status}) => status === 'rejected').length).toBeGreaterThan(20)
  expect((await fetch(`${url}?w=60`)).status).toBe(200)
})
