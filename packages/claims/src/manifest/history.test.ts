import {justBefore, momentAfter, pageVersions, replacedOn} from './history.ts'
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
  html: {sha256: '', markupSha256: '', text},
})

const manifest = (builtAt: string, ...pages: readonly ManifestPage[]): Manifest => ({
  version: 1,
  builtAt,
  snapshot: '',
  policy: {markets: [], timeZone: 'UTC', requiredApprovals: [], fourEyes: false, warnings: 'publish'},
  rulePacks: [],
  site: {approvals: [], overridden: []},
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

describe('the versions of a page that changed its address', () => {
  const at = (address: string, id: string, text: string): ManifestPage => ({
    ...page(text),
    address,
    document: {id, revision: ''},
  })
  const seen = (slug: string, ...builds: readonly (readonly ManifestPage[])[]) =>
    pageVersions(
      builds.map((pages, index) => manifest(`2026-03-0${index + 1}T10:00:00.000Z`, ...pages)),
      (address) => address === slug,
    ).map(({since, builds}) => [since.slice(0, 10), builds[0]?.page?.address, builds[0]?.page?.text])

  it('follow its document, before and after, a version for each address', () => {
    const builds = [[at('/old', 'peel', 'one')], [at('/new', 'peel', 'one')], []]
    const expected = [
      ['2026-03-01', '/old', 'one'],
      ['2026-03-02', '/new', 'one'],
      ['2026-03-03', undefined, undefined],
    ]
    expect(seen('/old', ...builds)).toEqual(expected)
    expect(seen('/new', ...builds)).toEqual(expected)
  })

  it('are those of whatever is at the address first, where another page has taken it', () => {
    const builds = [
      [at('/a', 'first', 'one'), at('/b', 'second', 'two')],
      [at('/c', 'first', 'one'), at('/a', 'second', 'two')],
    ]
    expect(seen('/a', ...builds)).toEqual([
      ['2026-03-01', '/a', 'one'],
      ['2026-03-02', '/a', 'two'],
    ])
    expect(seen('/c', ...builds)).toEqual([
      ['2026-03-01', '/a', 'one'],
      ['2026-03-02', '/c', 'one'],
    ])
  })
})

describe('the versions that gave way on a day', () => {
  const replaced = (asked: string, zone: string) =>
    replacedOn(versions, asked, zone).map(({builds}) => builds[0]?.page?.text)

  it('are those that ended on that day of the clinic; of a time there are none', () => {
    expect(replaced('2026-03-04', 'UTC')).toEqual(['one'])
    expect(replaced('2026-03-03', 'UTC')).toEqual([])
    // There it is 11 in the evening, and midnight.
    expect(replaced('2026-03-05', 'Pacific/Auckland')).toEqual(['two'])
    expect(replaced('2026-03-05', 'Pacific/Kiritimati')).toEqual([])
    expect(replaced('2026-03-04T12:00', 'UTC')).toEqual([])
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

  it.each([
    '2026-02-30',
    'March',
    '2026-03-03T25:00',
    '2026-03-03 14:00',
    '2026-03-03T14:00[Europe/Paris]',
    '2026-03-03T14:00:00+99:00',
  ])('is none of %s', (asked) => {
    expect(() => after(asked)).toThrow(RangeError)
  })
})
