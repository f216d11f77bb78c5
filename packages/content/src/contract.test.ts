import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isShown, type Path} from '@caveat/claims'
import {startLake} from '@caveat/content-lake'
import {accessibilityProblems, openHtml} from '@caveat/testing/html'
import {within} from '@testing-library/dom'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {z} from 'zod'
import {checkSnapshot} from './check-snapshot.ts'
import {readDocuments} from './documents/read.ts'
import {documents} from './documents/registry.ts'
import {examplePictures} from './pictures/examples.ts'
import {sections} from './sections/registry.ts'
import {openSnapshot, writeSnapshot} from './snapshot/disk.ts'
import {lakeClient} from './snapshot/lake-connection.ts'
import {picturesFolder} from './snapshot/pictures/files.ts'
import {takePictures} from './snapshot/pictures/take-pictures.ts'
import {pullDocuments} from './snapshot/pull.ts'
import {type Snapshot, snapshotOf} from './snapshot/snapshot.ts'
import {bind} from './treatment-page/bind.ts'
import {sectionPictures, treatmentPage} from './treatment-page/passages.ts'
import {plainText} from './treatment-page/plain-text.ts'
import {prepareTreatment} from './treatment-page/prepare.ts'
import {TreatmentArticle} from './treatment-page/TreatmentArticle.tsx'

/** Every fixture of every document type, and a treatment around every fixture of every section type. */
const documentFixtures = Object.values(documents).flatMap(({type, fixtures}) =>
  Object.entries(fixtures).map(([name, fixture]) => ({_id: `${type}-${name}`, _type: type, ...fixture})),
)
const sectionFixtures = Object.values(sections).flatMap(({type, fixtures}) =>
  Object.entries(fixtures).map(([name, fixture]) => ({
    _id: `section-${type}-${name}`,
    _type: 'treatment',
    title: `${type} ${name}`,
    slug: {_type: 'slug', current: `${type}-${name}`.toLowerCase()},
    category: 'other',
    sections: [{_type: type, _key: 'section', ...fixture}],
  })),
)
/** The claims that fixtures of sections make, in whose words: a new section type may name any. */
const claimUses = snapshotOf(
  readDocuments(sectionFixtures.map((fixture) => ({...fixture, _rev: 'r', _updatedAt: '2026-01-01'})))
    .documents,
)
  .all('treatment')
  .flatMap((treatment) => treatmentPage(treatment).passages)
  .flatMap(({uses, text}) => uses.map(({claim, from, to}) => ({claim, words: text.slice(from, to)})))

/** What a claim has to have that speaks of shares of people. */
const aboutNumbers = {
  labels: ['efficacy', 'quantified'],
  disclaimers: [{_type: 'reference', _key: 'numbers', _ref: 'disclaimer-numbers'}],
}
const {default: exampleClaim} = documents.claim.fixtures
const claims = Array.from(
  Map.groupBy(claimUses, ({claim}) => claim),
  ([_id, uses]) => ({
    ...exampleClaim,
    _id,
    _type: 'claim',
    ...(uses.some(({words}) => words.includes('%')) && aboutNumbers),
    wordings: Array.from(new Set([...exampleClaim.wordings, ...uses.map(({words}) => words)])),
  }),
)

/** What the fixtures refer to. */
const library = [
  {_id: 'disclaimer-results-vary', _type: 'disclaimer', ...documents.disclaimer.fixtures.default},
  {
    _id: 'disclaimer-numbers',
    _type: 'disclaimer',
    name: 'Study',
    text: 'A study of 60 people.',
    covers: ['efficacy', 'quantified'],
  },
  {_id: 'person-example', _type: 'person', ...documents.person.fixtures.default},
  {_id: 'location-example', _type: 'location', ...documents.location.fixtures.default},
  {_id: 'product-example', _type: 'product', ...documents.product.fixtures.default},
  ...claims,
]

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('from the lake to the page', () => {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-contract-'))
  const snapshotDirectory = join(directory, 'snapshot')
  let snapshot: Snapshot
  let lake: Awaited<ReturnType<typeof startLake>>

  beforeAll(async () => {
    lake = await startLake({dataDir: join(directory, 'lake'), port: 0})
    const connection = {projectId: 'caveat', dataset: 'production', apiHost: lake.url}
    const writer = lakeClient(connection, lake.credentials.token)
    const stored = [...library, ...documentFixtures, ...sectionFixtures]
    for (const {asset, svg} of Object.values(examplePictures))
      expect((await writer.assets.upload('image', Buffer.from(svg)))._id).toBe(asset)
    await stored.reduce((open, document) => open.create(document), writer.transaction()).commit()
    const pulled = await pullDocuments(lakeClient(connection))
    expect(pulled.findings).toEqual([])
    expect(pulled.documents).toHaveLength(stored.length)
    const taken = await takePictures(snapshotOf(pulled.documents), connection, snapshotDirectory)
    expect(taken.findings).toEqual([])
    writeSnapshot(snapshotDirectory, pulled.documents, taken.pictures)
    snapshot = openSnapshot(snapshotDirectory)
  })

  afterAll(async () => {
    await lake.close()
    rmSync(directory, {recursive: true})
  })

  const renderedOf = (id: string) => {
    const treatment = snapshot.find('treatment', id)
    if (treatment === undefined) throw new Error(`${id} is not in the snapshot`)
    const bound = bind(treatment, snapshot)
    const html = renderToStaticMarkup(createElement(TreatmentArticle, {bound}))
    const page = `<!doctype html><html lang="en"><head><title>${treatment.title}</title></head><body><main>${html}</main></body></html>`
    return {bound, prepared: prepareTreatment(bound), html: page, page: openHtml(page)}
  }

  it.each(documentFixtures.map(({_id, _type}) => [_type, _id] as const))(
    '%s fixture %s keeps its content',
    (type, id) => {
      expect(snapshot.find(type, id)).toMatchObject(
        JSON.parse(JSON.stringify(documentFixtures.find(({_id}) => _id === id))),
      )
    },
  )

  it('breaks no rule with any fixture: hints, shared addresses, evidence and decisions that are examples aside', () => {
    const expected = ['address-taken', 'evidence-missing', 'override-records']
    expect(
      checkSnapshot(snapshot, new Date('2026-06-01')).filter(
        ({rule, severity}) => severity !== 'information' && !expected.includes(rule),
      ),
    ).toEqual([])
  })

  describe.each([...sectionFixtures.map(({_id}) => _id), 'treatment-default', 'treatment-complete'])(
    '%s',
    (id) => {
      it('shows exactly its passages, in their order', () => {
        const {page, prepared} = renderedOf(id)
        for (const added of page.querySelectorAll('sup.marks, nav, .byline, .team, .apparatus'))
          added.remove()
        const text = Array.from(page.querySelectorAll('article'), blockText).join(' ')
        const shown = prepared.page.passages
          .filter(({passage}) => isShown(passage))
          .map(({passage}) => passage.text)
        expect(squeeze(text)).toBe(squeeze(shown.join(' ')))
      })

      it('shows exactly its pictures, each with its words, its size and its files', () => {
        const {page, bound} = renderedOf(id)
        const shown = Array.from(page.querySelectorAll('img'))
        const {pictures} = treatmentPage(bound.treatment)
        expect(shown.map(({alt}) => alt)).toEqual(pictures.map(({alternative}) => alternative))
        const stored = Array.from(
          JSON.stringify(bound.treatment).matchAll(/"_ref":"(image-[^"]+)"/g),
          ([, id]) => id,
        )
        expect(bound.treatment.sections.flatMap(sectionPictures).map(({asset}) => asset)).toEqual(stored)
        for (const {path} of pictures) expect(valueAt(bound.treatment, path)).toHaveProperty('asset')
        for (const image of shown) {
          expect([image.width, image.height].every((side) => side > 0)).toBe(true)
          const sources = Array.from(image.parentElement?.querySelectorAll('source') ?? [])
          expect(sources.map(({type}) => type)).toEqual(['image/avif'])
          const sets = [image, ...sources].flatMap(({srcset}) => srcset.split(', '))
          const files = [image.getAttribute('src') ?? '', ...sets].map((file) =>
            file.replace(/^\/pictures\//, '').replace(/ \d+w$/, ''),
          )
          expect(files.filter((name) => !existsSync(join(picturesFolder(snapshotDirectory), name)))).toEqual(
            [],
          )
        }
      })

      it('says truly where each passage is stored', () => {
        const {prepared, bound} = renderedOf(id)
        for (const {passage} of prepared.page.passages) {
          const found = valueAt(bound.treatment, passage.path)
          expect(found).toBeDefined()
          if (typeof found === 'string') expect(found).toBe(passage.text)
          else if (passage.origin !== undefined) expect(found).toEqual(passage.origin)
        }
      })

      it('marks every claim use, each mark leading to a note and each note back', () => {
        const {page, prepared} = renderedOf(id)
        const body = within(page.body)
        const marks = body.queryAllByRole('doc-noteref')
        const uses = prepared.page.passages.flatMap(({passage}) => passage.uses)
        expect(marks).toHaveLength(uses.length)
        for (const mark of marks)
          expect(page.querySelector(mark.getAttribute('href') ?? '')?.getAttribute('role')).toBe(
            'doc-footnote',
          )
        for (const back of body.queryAllByRole('doc-backlink'))
          expect(page.querySelector(back.getAttribute('href') ?? '')?.getAttribute('role')).toBe(
            'doc-noteref',
          )
      })

      it('has no accessibility problem that axe finds', async () => {
        expect(await accessibilityProblems(renderedOf(id).html)).toEqual([])
      })

      it('has the same words as plain text', () => {
        const {prepared} = renderedOf(id)
        const text = plainText(prepared)
        for (const {passage} of prepared.page.passages)
          if (isShown(passage) && passage.uses.length === 0) expect(text).toContain(passage.text)
        for (const {disclaimer} of prepared.page.notes) expect(text).toContain(disclaimer.text)
        for (const {alternative} of treatmentPage(prepared.treatment).pictures)
          expect(text).toContain(`[Picture: ${alternative}]`)
      })
    },
  )
})

const record = z.record(z.string(), z.unknown())

/** What stands at a path of a document; undefined where nothing does. */
function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (typeof segment === 'object')
      return z
        .array(record)
        .parse(value)
        .find(({_key}) => _key === segment._key)
    return record.parse(value)[segment]
  }, document)
}

/** The text of an element with a space between blocks, as a reader sees it. */
function blockText(element: Element): string {
  const blocks = 'h1,h2,h3,h4,p,li,dt,dd,td,th,figcaption'
  const inner = Array.from(element.querySelectorAll(blocks)).filter(
    (block) => block.querySelector(blocks) === null,
  )
  return inner.map((block) => block.textContent).join(' ')
}
