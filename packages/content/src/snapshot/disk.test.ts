import {mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readDocuments} from '../documents/read.ts'
import {documents} from '../documents/registry.ts'
import {openSnapshot, writeSnapshot} from './disk.ts'
import {SnapshotError} from './index-file.ts'

const stored = Object.values(documents).flatMap(({type, fixtures}) =>
  Object.entries(fixtures).map(([name, fixture]) => ({
    _id: `${type}-${name}`,
    _type: type,
    _rev: 'r',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...fixture,
  })),
)
const published = readDocuments(stored).documents

describe('a snapshot on disk', () => {
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'caveat-snapshot-'))
  })
  afterEach(() => rmSync(directory, {recursive: true}))

  it('gives back every document that was written', () => {
    writeSnapshot(directory, published)
    const snapshot = openSnapshot(directory)
    for (const document of published)
      expect(JSON.parse(JSON.stringify(snapshot.find(document._type, document._id)))).toEqual(
        JSON.parse(JSON.stringify(document)),
      )
    expect(snapshot.all('claim').map(({_id}) => _id)).toEqual([
      'claim-complete',
      'claim-default',
      'claim-withdrawn',
    ])
    expect(snapshot.find('claim', 'disclaimer-default')).toBeUndefined()
  })

  it('is the same bytes for the same documents in any order', () => {
    const first = writeSnapshot(directory, published)
    expect(writeSnapshot(directory, published.toReversed())).toBe(first)
  })

  it('keeps no files of older snapshots', () => {
    writeSnapshot(directory, published)
    writeSnapshot(directory, published.slice(1))
    expect(readdirSync(directory)).toHaveLength(2)
  })

  it('says what to do when there is none', () => {
    expect(() => openSnapshot(join(directory, 'none'))).toThrow(/no snapshot.*npm run build/)
  })

  it('refuses an index that is not one', () => {
    writeFileSync(join(directory, 'index.json'), '{')
    expect(() => openSnapshot(directory)).toThrow(SnapshotError)
  })

  it('names the document at which a torn file ends', () => {
    writeSnapshot(directory, published)
    const file = readdirSync(directory).find((name) => name.endsWith('.ndjson')) ?? ''
    truncateSync(join(directory, file), readFileSync(join(directory, file)).length - 20)
    expect(() => openSnapshot(directory).all('treatment')).toThrow(/torn at document treatment-/)
  })
})
