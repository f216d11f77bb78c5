import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {gzipSync} from 'node:zlib'
import {pack} from 'tar-stream'
import {rejection} from '../testing/test-lake.ts'
import {openSource} from './source.ts'

const folder = mkdtempSync(join(tmpdir(), 'source-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const LINE = '{"_id":"a","_type":"page"}\n'

async function archiveOf(entries: Record<string, string>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(entries)) archive.entry({name}, content)
  archive.entry({name: 'x/images/link.jpg', type: 'symlink', linkname: '/etc/hostname'})
  archive.finalize()
  return buffer(archive)
}

async function linesOf(file: string): Promise<string> {
  const source = await openSource(file)
  try {
    return await readFile(source.data, 'utf8')
  } finally {
    await source.close()
  }
}

test('lines, gzipped lines, archives with and without gzip, and folders are told from their bytes', async () => {
  const archive = await archiveOf({'x/data.ndjson': LINE, 'x/assets.json': '{}'})
  const forms = {lines: LINE, zipped: gzipSync(LINE), archive, 'archive-zipped': gzipSync(archive)}
  for (const [name, bytes] of Object.entries(forms)) {
    writeFileSync(join(folder, name), bytes)
    expect(await linesOf(join(folder, name))).toBe(LINE)
  }
  mkdirSync(join(folder, 'unpacked'))
  writeFileSync(join(folder, 'unpacked', 'data.ndjson'), LINE)
  expect(await linesOf(join(folder, 'unpacked'))).toBe(LINE)
})

test('an archive writes nothing outside of its folder, and no links', async () => {
  const file = join(folder, 'hostile')
  const names = [
    '../evil.ndjson',
    '/tmp/evil.json',
    'x/images/../../../evil.jpg',
    'x/images/..',
    'x/images/a\\..\\b.jpg',
  ]
  const hostile = Object.fromEntries(names.map((name) => [name, 'evil']))
  writeFileSync(file, await archiveOf({'x/images/good.jpg': 'good', ...hostile}))
  const source = await openSource(file)
  expect(source.assets).toEqual(['images/good.jpg'])
  expect(readdirSync(join(source.folder, '..'))).not.toContain('evil.jpg')
  expect(readdirSync(source.folder).sort()).toEqual(['evil.ndjson', 'files', 'images'])
  await source.close()
})

test.each([
  [
    'an archive that breaks off',
    async () => gzipSync(await archiveOf({'x/data.ndjson': LINE})).subarray(0, 60),
  ],
  ['an archive without documents', async () => archiveOf({'x/assets.json': '{}'})],
  ['a broken list of assets', async () => archiveOf({'x/data.ndjson': LINE, 'x/assets.json': '{'})],
])('%s is refused, and leaves nothing behind', async (_, make) => {
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  writeFileSync(join(folder, 'broken'), await make())
  expect(await rejection(openSource(join(folder, 'broken'), workspace))).toMatchObject({
    code: 'not-an-export',
  })
  expect(readdirSync(workspace)).toEqual([])
})
