import {justBefore, momentAfter, pageVersions} from './history.ts'
import type {Manifest, ManifestPage} from './manifest.ts'

const page = (text: string): ManifestPage => ({
  address: '/treatments/peel',
  title: 'Peel',
  claims: [],
  disclaimers: [],
  evidence: [],
  approvals: [],
  overridden: [],
  text,
  textSha256: `hash of ${text}`,
  html: {sha256: '', text},
})

const manifest = (builtAt: string, ...pages: readonly ManifestPage[]): Manifest => ({
  version: 1,
  builtAt,
  snapshot: '',
  policy: {markets: [], timeZone: 'UTC', requiredApprovals: [], fourEyes: false, warnings: 'publish'},
  rulePacks: [],
  pages,
})

const versions = pageVersions(
  [
    manifest('2026-03-01T10:00:00.000Z'),
    manifest('2026-03-02T10:00:00.000Z', page('one')),
    manifest('2026-03-03T10:00:00.000Z', page('one')),
    manifest('2026-03-04T10:00:00.000Z', page('two')),
    manifest('2026-03-05T10:00:00.000Z', page('one')),
  ],
  (address) => address.endsWith('/peel'),
)
const then = (moment: string) => justBefore(versions, new Date(moment))

describe('the versions of a page', () => {
  it('are one for each text, also where an earlier one comes back', () => {
    expect(versions.map(({since, until, builds}) => [since, until, builds[0]?.page?.text])).toEqual([
      ['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z', undefined],
      ['2026-03-02T10:00:00.000Z', '2026-03-04T10:00:00.000Z', 'one'],
      ['2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z', 'two'],
      ['2026-03-05T10:00:00.000Z', undefined, 'one'],
    ])
  })

  it('tell which build was in force at a moment, and since when the page said so', () => {
    expect(then('2026-03-01T10:00:00.000Z')).toBeUndefined()
    expect(then('2026-03-02T10:00:00.000Z')?.build.page).toBeUndefined()
    expect(then('2026-03-03T12:00:00.000Z')).toMatchObject({
      version: {since: '2026-03-02T10:00:00.000Z'},
      build: {builtAt: '2026-03-03T10:00:00.000Z', page: {text: 'one'}},
    })
    expect(then('2030-01-01T00:00:00.000Z')?.build.builtAt).toBe('2026-03-05T10:00:00.000Z')
  })
})

describe('the moment after what is asked for', () => {
  const after = (asked: string) => momentAfter(asked, 'America/Los_Angeles').toISOString()

  it('is the end of the clinic’s day, of 23 or 25 hours as well', () => {
    expect(after('2026-03-03')).toBe('2026-03-04T08:00:00.000Z')
    expect(after('2026-03-08')).toBe('2026-03-09T07:00:00.000Z')
    expect(after('2026-11-01')).toBe('2026-11-02T08:00:00.000Z')
  })

  it('is just after a time, which is the clinic’s where it names no zone', () => {
    expect(after('2026-03-03T14:00')).toBe('2026-03-03T22:00:00.001Z')
    expect(after('2026-03-03T14:00:00+01:00')).toBe('2026-03-03T13:00:00.001Z')
    expect(after('2026-03-03T14:00:00Z')).toBe('2026-03-03T14:00:00.001Z')
  })

  it.each(['2026-02-30', 'March', '2026-03-03T25:00'])('is none of %s', (asked) => {
    expect(() => after(asked)).toThrow(RangeError)
  })
})
