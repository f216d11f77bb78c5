import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '@caveat/content-lake'
import sharp from 'sharp'
import {readDocuments} from '../../documents/read.ts'
import {openSnapshot, writeSnapshot} from '../disk.ts'
import {type LakeConnection, lakeClient} from '../lake-connection.ts'
import {snapshotOf} from '../snapshot.ts'
import {picturesFolder} from './files.ts'
import {takePictures} from './take-pictures.ts'

const gps = {GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1', GPSLongitudeRef: 'E'}

/** A photograph that lies on its side, as phones store them, and says where it was taken. */
const photograph = (width: number, height: number, background: string) =>
  sharp({create: {width, height, channels: 3, background}})
    .withMetadata({orientation: 6})
    .withExifMerge({IFD0: {Make: 'Example'}, IFD3: gps})
    .jpeg()
    .toBuffer()

type Image = {readonly asset: string; readonly alt?: string; readonly fileName?: string}

const treatmentWith = (...pictures: readonly Image[]) => {
  const pairs = pictures.map(({asset, ...words}, index) => {
    const image = {asset: {_ref: asset}, ...words}
    return {_key: `p${index}`, before: image, after: image, taken: 'After 8 weeks', subject: 'patient'}
  })
  return readDocuments([
    {
      _id: 'treatment-example',
      _type: 'treatment',
      _rev: 'r',
      _updatedAt: '2026-01-01T00:00:00Z',
      title: 'Example',
      slug: {current: 'example'},
      category: 'other',
      sections: [{_type: 'beforeAfter', _key: 'results', heading: 'Results so far', pairs}],
    },
  ]).documents
}

describe('the pictures of a snapshot', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-pictures-'))
  let directory: string
  let lake: Awaited<ReturnType<typeof startLake>>
  let connection: LakeConnection
  let large: string
  let small: string

  beforeAll(async () => {
    lake = await startLake({dataDir: join(folder, 'lake')})
    connection = {projectId: lake.projectId, dataset: lake.dataset, apiHost: lake.url}
    const {assets} = lakeClient(connection, lake.credentials.token)
    large = (await assets.upload('image', await photograph(1600, 1200, 'teal')))._id
    small = (await assets.upload('image', await photograph(200, 100, 'plum')))._id
  })
  beforeEach(() => {
    directory = mkdtempSync(join(folder, 'snapshot-'))
  })
  afterAll(async () => {
    await lake.close()
    rmSync(folder, {recursive: true})
  })

  const take = async (...pictures: readonly Image[]) => {
    const documents = treatmentWith(...pictures)
    const taken = await takePictures(snapshotOf(documents), connection, directory)
    return {...taken, sha256: writeSnapshot(directory, documents, taken.pictures)}
  }
  const files = () => readdirSync(picturesFolder(directory))

  it('are upright, in the sizes of the web, never enlarged, each once', async () => {
    await take({asset: large}, {asset: small}, {asset: large})
    const snapshot = openSnapshot(directory)
    expect(snapshot.picture({asset: large})).toMatchObject({width: 960, height: 1280})
    const made = ({name, width}: {name: string; width: number}) => `${name.split('.').at(-1)} ${width}`
    expect(snapshot.picture({asset: large})?.files.map(made)).toEqual([
      'avif 480',
      'webp 480',
      'avif 960',
      'webp 960',
    ])
    expect(snapshot.picture({asset: small})).toMatchObject({width: 100, height: 200})
    expect(snapshot.picture({asset: small})?.files.map(made)).toEqual(['avif 100', 'webp 100'])
    expect(files()).toHaveLength(6)
  })

  it('have a tiny version that stands in for them until they are there', async () => {
    await take({asset: large})
    const placeholder = openSnapshot(directory).picture({asset: large})?.placeholder ?? ''
    expect(placeholder.length).toBeLessThan(400)
    const bytes = Buffer.from(placeholder.replace('data:image/webp;base64,', ''), 'base64')
    const made = await sharp(bytes).metadata()
    expect([made.format, made.width, made.exif]).toEqual(['webp', 16, undefined])
  })

  it('hold nothing that the camera wrote into them, the place least of all', async () => {
    const answer = await fetch(
      `${lake.url}/images/caveat/production/${large.slice(6).replace('-jpg', '.jpg')}`,
    )
    const original = await sharp(await answer.arrayBuffer()).metadata()
    expect(original.exif).toBeDefined()
    await take({asset: large}, {asset: small})
    for (const name of files()) {
      const made = await sharp(readFileSync(join(picturesFolder(directory), name))).metadata()
      expect([made.exif, made.xmp, made.iptc, made.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ])
    }
  })

  it('are read once: the next snapshot takes them over, also from a lake that is away', async () => {
    const first = await take({asset: large}, {asset: small})
    expect(first.read).toBe(2)
    const away = {...connection, apiHost: 'http://127.0.0.1:1'}
    const documents = treatmentWith({asset: large}, {asset: small})
    const second = await takePictures(snapshotOf(documents), away, directory)
    expect(second).toEqual({pictures: first.pictures, findings: [], read: 0})
  })

  it('are read again where a file is missing', async () => {
    await take({asset: large})
    rmSync(join(picturesFolder(directory), files()[0] ?? ''))
    expect((await take({asset: large})).read).toBe(1)
    expect(files()).toHaveLength(4)
  })

  it('leave the snapshot when they leave the page, and change its name', async () => {
    const both = await take({asset: large}, {asset: small})
    const one = await take({asset: small})
    expect(files()).toHaveLength(2)
    expect(one.sha256).not.toBe(both.sha256)
    expect(openSnapshot(directory).picture({asset: large})).toBeUndefined()
  })

  it('have the name that the editor gave them', async () => {
    await take({asset: small, fileName: 'peel-after-two-sessions'})
    expect(files().toSorted((a, b) => a.slice(-4).localeCompare(b.slice(-4)))).toEqual([
      expect.stringMatching(/^peel-after-two-sessions-[0-9a-f]{16}-100\.avif$/),
      expect.stringMatching(/^peel-after-two-sessions-[0-9a-f]{16}-100\.webp$/),
    ])
  })

  it('that are not there, or are no pictures, are findings that name the section, in every place', async () => {
    const gone = `image-${'0'.repeat(40)}-10x10-png`
    const {findings, pictures} = await take({asset: gone, alt: 'A forehead'}, {asset: small})
    expect(findings.map(({rule, path}) => [rule, path])).toEqual([
      ['picture-readable', 'sections[_key=="results"].pairs[_key=="p0"].before'],
      ['picture-readable', 'sections[_key=="results"].pairs[_key=="p0"].after'],
    ])
    expect(findings[0]).toMatchObject({
      excerpt: 'A forehead',
      message:
        'A picture of the section “Results so far” cannot be read: it is not there any more. Upload it again, or take it out.',
    })
    expect(Object.keys(pictures)).toEqual([small])
  })

  it('whose bytes are no picture are a finding, too', async () => {
    const torn = `${'1'.repeat(40)}-10x10`
    writeFileSync(join(folder, 'lake', 'assets', 'images', `${torn}.png`), 'torn')
    const {findings} = await take({asset: `image-${torn}-png`}, {asset: small})
    expect(findings.map(({rule}) => rule)).toEqual(['picture-readable', 'picture-readable'])
    expect(files()).toHaveLength(2)
  })

  it('of a lake that does not answer are findings that say so', async () => {
    const away = {...connection, apiHost: 'http://127.0.0.1:1'}
    const {findings} = await takePictures(snapshotOf(treatmentWith({asset: small})), away, directory)
    expect(findings[0]?.message).toMatch(/cannot be read: .+\. Upload/)
  })
})
