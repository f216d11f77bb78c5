import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readDocuments} from '@caveat/content'
import {SnapshotError, writeSnapshot} from '@caveat/content/snapshot'
import {treatment} from '../fixture-snapshot.ts'
import {currentSnapshot} from './current-snapshot.ts'
import {siteSettings} from './site-settings.ts'

const before = process.env.CAVEAT_SNAPSHOT
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'snapshot-'))
  process.env.CAVEAT_SNAPSHOT = directory
})

afterEach(() => {
  rmSync(directory, {recursive: true})
  if (before === undefined) delete process.env.CAVEAT_SNAPSHOT
  else process.env.CAVEAT_SNAPSHOT = before
})

const write = (...treatments: readonly object[]) =>
  writeSnapshot(directory, readDocuments(treatments).documents)
const titles = () =>
  currentSnapshot()
    .all('treatment')
    .map(({title}) => title)

describe('the current snapshot', () => {
  it('is opened once while it stays the same', () => {
    write(treatment('peel', {title: 'Peel'}))
    expect(currentSnapshot()).toBe(currentSnapshot())
  })

  it('is read afresh when another has taken its place', () => {
    write(treatment('peel', {title: 'Peel'}))
    expect(titles()).toEqual(['Peel'])
    write(treatment('peel', {title: 'Light peel'}))
    expect(titles()).toEqual(['Light peel'])
  })

  it('says how to make one when there is none', () => {
    expect(currentSnapshot).toThrow(SnapshotError)
    expect(currentSnapshot).toThrow('npm run build')
  })

  it('says what to do when the site settings are not in it', () => {
    write(treatment('peel'))
    expect(() => siteSettings(currentSnapshot())).toThrow('Open “Site settings” in the Studio')
  })
})
