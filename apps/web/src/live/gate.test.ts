import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isError} from '@caveat/claims'
import {checkSnapshot, readDocuments, snapshotOf} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import {writeSnapshot} from '@caveat/content/snapshot'
import {z} from 'zod'
import {judge} from './gate.ts'
import {type LiveSite, legacyOf, libraryOf, openLiveSite} from './live-site.ts'
import {currentParts} from './page-content.ts'
import {type Stored, storedModel} from './stored.ts'
import {takeDocuments} from './take-documents.ts'

const now = new Date('2026-11-24T12:00:00Z')

let folder: string
let site: LiveSite
let revision = 0

const storedSample = z
  .array(storedModel)
  .parse(sampleDocuments.map((document) => ({_rev: 'r0', _updatedAt: '2026-01-01T00:00:00Z', ...document})))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'))
  const {documents, findings} = readDocuments(storedSample)
  expect(findings).toEqual([])
  writeSnapshot(join(folder, 'snapshot'), documents, {})
  site = openLiveSite(join(folder, 'live'), join(folder, 'snapshot'), () => undefined)
})

afterAll(() => {
  site.database.close()
  rmSync(folder, {recursive: true})
})

/** Stores a document in place of the one under its id. */
function put(stored: Stored): void {
  revision++
  const _updatedAt = new Date(now.getTime() + revision).toISOString()
  takeDocuments(site, [{id: stored._id, stored: {...stored, _rev: `r${revision}`, _updatedAt}}], now)
}
const remove = (id: string) => takeDocuments(site, [{id, stored: undefined}], now)

const pages = () => site.content.idsOf('treatment')

/** Pages that a check of everything finds an error on, or on something that they are made of. */
function wrongByCheck(): readonly string[] {
  const {documents, broken, findings} = readDocuments(Array.from(site.content.all()))
  const found = [...findings, ...checkSnapshot(snapshotOf(documents), now, {broken})].filter(isError)
  const wrong = new Set(found.map(({document}) => document.id))
  return pages().filter((page) =>
    currentParts(site.content, page).some(
      ({_id, _type}) => wrong.has(_id) && (_id === page || _type !== 'treatment'),
    ),
  )
}

function heldByGate(): readonly string[] {
  const {content, index} = site
  const around = {
    content,
    index,
    legacy: legacyOf(site),
    library: libraryOf(content),
    decisionsRead: true,
    now,
  }
  return pages().filter((page) => judge(currentParts(content, page), around).errors.length > 0)
}

const find = (id: string): Stored => {
  const found = site.content.find(id)
  if (found === undefined) throw new Error(`No ${id} in the sample.`)
  return found
}

/** Has one document changed, and takes the change back. */
function whileChanged<T>(changed: Stored, look: () => T): T {
  const before = site.content.find(changed._id)
  put(changed)
  try {
    return look()
  } finally {
    if (before === undefined) remove(changed._id)
    else put(before)
  }
}

const ofType = (type: string) => storedSample.filter(({_type}) => _type === type)
const wordingOf = (claim: Stored) => z.object({wordings: z.array(z.string())}).parse(claim).wordings[0] ?? ''
const brandOf = (product: Stored) => z.object({brandName: z.string()}).parse(product).brandName
const elsewhere = (index: number) =>
  ofType('treatment')[index % ofType('treatment').length] ?? find('siteSettings')
const settings = () => find('siteSettings')

/** Every so manyth: all take minutes. */
const some = <T>(all: readonly T[], step: number): readonly T[] =>
  all.filter((_, index) => index % step === 0)

const texts = [
  ...some(ofType('claim'), 9).map(wordingOf),
  ...some(ofType('claim'), 13).map((claim) => `We can say so: ${wordingOf(claim).toLowerCase()}`),
  ...ofType('product').map((product) => `A word on ${brandOf(product)} and how it is used.`),
  'Guaranteed to work 100% of the time.*',
]

/** Changes of one document each, by what they are. */
const changes: readonly (readonly [string, () => Stored])[] = [
  ...texts.map((summary, index): readonly [string, () => Stored] => {
    const page = elsewhere(index)
    return [`the summary of ${page._id}: ${summary}`, () => ({...page, summary})]
  }),
  ...[['uk'], ['au'], ['ca'], ['eu'], ['us', 'uk']].map((markets): readonly [string, () => Stored] => [
    `the markets ${markets.join()}`,
    () => ({...settings(), markets}),
  ]),
  ...ofType('product').map((product): readonly [string, () => Stored] => [
    `a boxed warning of ${product._id}`,
    () => ({
      ...product,
      boxedWarning: 'Rare but serious: distant spread of effect, trouble swallowing or breathing.',
    }),
  ]),
  ...some(ofType('claim'), 11).map((claim, index): readonly [string, () => Stored] => [
    `a claim with the words of ${elsewhere(index)._id}`,
    () => ({...claim, wordings: [z.object({summary: z.string()}).parse(elsewhere(index)).summary]}),
  ]),
  ...some(ofType('claim'), 17).map((claim): readonly [string, () => Stored] => [
    `no disclaimers of ${claim._id}`,
    () => ({...claim, disclaimers: []}),
  ]),
  ...ofType('treatment').map((page, index): readonly [string, () => Stored] => [
    `the address of ${page._id}`,
    () => ({...page, slug: elsewhere(index + 1).slug}),
  ]),
  ...some(ofType('disclaimer'), 4).map((disclaimer): readonly [string, () => Stored] => [
    `no text of ${disclaimer._id}`,
    () => ({...disclaimer, text: ''}),
  ]),
]

it('holds nothing of the sample, as check does not', () => {
  expect(wrongByCheck()).toEqual([])
  expect(heldByGate()).toEqual([])
})

it('holds a page that types the words of a claim to which no page leads from it', () => {
  const page = find('treatment-laser-hair-reduction')
  const summary = 'A filler can soften face lines and make up for lost volume.'
  expect(whileChanged({...page, summary}, heldByGate)).toEqual([page._id])
})

let [stopping, harmless] = [0, 0]

it.each(changes)('holds the pages that a check stops: %s', (_, change) => {
  const {byCheck, byGate} = whileChanged(change(), () => ({byCheck: wrongByCheck(), byGate: heldByGate()}))
  expect(byGate).toEqual(byCheck)
  if (byGate.length > 0) stopping++
  else harmless++
})

it('was asked of changes that stop pages, and of some that do not', () => {
  expect(stopping).toBeGreaterThan(changes.length / 4)
  expect(harmless).toBeGreaterThan(0)
})
