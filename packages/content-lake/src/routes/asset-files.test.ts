import {testLake} from '../testing/test-lake.ts'

const lake = testLake()

async function uploaded(bytes: Buffer | string, filename?: string, contentType?: string) {
  const file = await lake.client().assets.upload('file', Buffer.from(bytes), {
    ...(filename !== undefined && {filename}),
    ...(contentType !== undefined && {contentType}),
  })
  const served = await fetch(file.url)
  expect(Buffer.from(await served.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
  return {file, headers: served.headers}
}

test.each([
  ['%PDF-1.7\n\0', 'consent.pdf', 'pdf', 'application/pdf', true],
  ['%PDF-1.7\n\0program', 'consent.exe', 'pdf', 'application/pdf', true],
  ['\0\0\0\x18ftypmp42\0', 'film', 'mp4', 'video/mp4', true],
  ['name;price\nBotox;ask\n', 'prices.csv', 'csv', 'text/csv; charset=utf-8', true],
  ['only words', undefined, 'txt', 'text/plain; charset=utf-8', true],
  ['more words', 'words.pdf', 'txt', 'text/plain; charset=utf-8', true],
  ['<script>alert(1)</script>', 'a.html', 'html', 'text/html; charset=utf-8', false],
  ['alert(1)', 'a.js', 'js', 'text/plain; charset=utf-8', true],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'svg', 'image/svg+xml', true],
  ['MZ\x90\0\x03', 'a.pdf', 'bin', 'application/octet-stream', false],
  ['\0\x01\x02', 'mesh.stl', 'stl', 'application/octet-stream', false],
  ['PK\x03\x04…word/document.xml', 'letter.zip', 'docx', expect.stringContaining('wordprocessingml'), false],
  ['PK\x03\x04…', 'a.docx', 'zip', 'application/zip', false],
])('%j called %s is taken as %s, whatever is said of it', async (text, filename, extension, type, shown) => {
  const {file, headers} = await uploaded(Buffer.from(text, 'latin1'), filename, 'image/png')
  expect(file).toMatchObject({
    _id: expect.stringMatching(new RegExp(`^file-[0-9a-f]{40}-${extension}$`)),
    extension,
    originalFilename: filename ?? expect.stringMatching(/^[0-9a-f]{40}\.txt$/),
    size: Buffer.from(text, 'latin1').length,
  })
  expect(headers.get('content-type')).toEqual(type)
  expect(headers.get('content-disposition') === null).toBe(shown)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toMatch(/sandbox/)
})

test('a long text is a text, also where the part that is looked at ends inside of a character', async () => {
  const {file} = await uploaded(`x${'ü'.repeat(700_000)}`, 'long.md')
  expect(file).toMatchObject({extension: 'md', mimeType: 'text/markdown'})
})

test('dl hands a file out under its first name, or another', async () => {
  const {file} = await uploaded('%PDF-1.7 consent', 'Einwilligung für alle.pdf')
  const plain = await fetch(`${file.url}?dl=`)
  expect(plain.headers.get('content-disposition')).toBe(
    `attachment; filename="Einwilligung f_r alle.pdf"; filename*=UTF-8''Einwilligung%20f%C3%BCr%20alle.pdf`,
  )
  const renamed = await fetch(`${file.url}/nicer-name.pdf?dl=consent.pdf`)
  expect(renamed.headers.get('content-disposition')).toContain('filename="consent.pdf"')
  expect(await renamed.text()).toBe('%PDF-1.7 consent')
})

test('parts of a file are sent to those who ask for them', async () => {
  const text = Array.from({length: 50_000}, (_, index) => `line ${index}\n`).join('')
  const {file} = await uploaded(text, 'long.txt')
  const part = async (range: string, headers: Record<string, string> = {}) => {
    const response = await fetch(file.url, {headers: {range, ...headers}})
    return {
      status: response.status,
      range: response.headers.get('content-range'),
      text: await response.text(),
    }
  }
  const size = text.length
  expect(await part('bytes=5-9')).toEqual({status: 206, range: `bytes 5-9/${size}`, text: text.slice(5, 10)})
  expect(await part('bytes=100000-')).toMatchObject({status: 206, text: text.slice(100_000)})
  expect(await part('bytes=-7')).toMatchObject({status: 206, text: text.slice(-7)})
  expect(await part(`bytes=5-${size * 2}`)).toMatchObject({range: `bytes 5-${size - 1}/${size}`})
  expect(await part(`bytes=${size}-`)).toEqual({status: 416, range: `bytes */${size}`, text: ''})
  for (const whole of ['bytes=9-5', 'bytes=-', 'lines=1-2', 'bytes=0-1,4-5', 'bytes=a-b']) {
    expect((await part(whole)).status).toBe(200)
  }
  const etag = (await fetch(file.url, {method: 'HEAD'})).headers.get('etag') ?? ''
  expect(await part('bytes=0-3', {'if-range': etag})).toMatchObject({status: 206, text: 'line'})
  expect(await part('bytes=0-3', {'if-range': '"other"'})).toMatchObject({status: 200, text})
})

test('who has the bytes already is told so, and a HEAD says how many there are', async () => {
  const {file} = await uploaded('%PDF-1.7 again')
  const head = await fetch(file.url, {method: 'HEAD'})
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '14'])
  const etag = head.headers.get('etag') ?? ''
  const known = await fetch(file.url, {headers: {'if-none-match': `"x", W/${etag}`}})
  expect([known.status, await known.text()]).toEqual([304, ''])
})

test('a reader who leaves in the middle harms nobody', async () => {
  const {file} = await uploaded(Buffer.alloc(20_000_000, 1))
  for (let times = 0; times < 5; times += 1) {
    const leaving = new AbortController()
    const response = await fetch(file.url, {signal: leaving.signal})
    await response.body?.getReader().read()
    leaving.abort()
  }
  expect((await (await fetch(file.url)).arrayBuffer()).byteLength).toBe(20_000_000)
})
