import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import {readDocuments, type ServedSnapshot, servedSnapshot, snapshotOf} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import {importText} from '@caveat/importer'
import type {ReactElement} from 'react'
import {examplePages, searchExample} from '../example-pages.tsx'
import {fixtureSnapshot, treatment, withdrawnClaim} from '../fixture-snapshot.ts'
import {treatmentSlugs} from '../treatment/treatment-by-slug.ts'
import {renderPage} from './render-page.tsx'
import {renderTreatment} from './render-treatment.tsx'

/** One round trip of a new connection. */
const firstFlight = 14 * 1024
const legacyLimit = 10 * 1024

const stamp = {_rev: 'r1', _updatedAt: '2026-01-01T00:00:00Z'}
const servedOf = (stored: Iterable<object>): ServedSnapshot => {
  const read = readDocuments(Array.from(stored, (document) => ({...stamp, ...document})))
  if (read.findings.length > 0) throw new Error(JSON.stringify(read.findings))
  return servedSnapshot(snapshotOf(read.documents), '2026-11-01')
}
const sample = servedOf(sampleDocuments)

/** With the frame that Next puts around it: a doctype, a few elements and attributes. */
function htmlOf(page: ReactElement): string {
  const {head, body} = renderPage(page)
  return `<!DOCTYPE html><html lang="en-US"><head><meta charSet="utf-8" data-next-head=""/><meta name="viewport" content="width=device-width" data-next-head=""/>${head}</head><body><div id="__next">${body}</div></body></html>`
}
const pageOf = (content: ServedSnapshot, slug: string): ReactElement => {
  const page = renderTreatment(content, slug)?.page()
  if (page === undefined) throw new Error(`No treatment has the slug ${slug}.`)
  return page
}
const compressed = (html: string): number => brotliCompressSync(html).length

const withNotice = fixtureSnapshot(
  treatment('given-way', {
    sections: [
      {
        _type: 'prose',
        _key: 'a',
        body: [
          {
            _type: 'block',
            _key: 'b',
            markDefs: [{_type: 'claimUse', _key: 'c', claim: {_type: 'reference', _ref: 'claim-ended'}}],
            children: [{_type: 'span', _key: 's', text: 'It lasts for years.', marks: ['c']}],
          },
        ],
      },
    ],
  }),
  withdrawnClaim('claim-ended', 'page-gives-way'),
)

const pages: readonly (readonly [string, () => ReactElement])[] = [
  ...Object.entries(examplePages).filter(([name]) => name !== 'the search'),
  ['a notice in place of a page', () => pageOf(withNotice, 'given-way')],
  ...treatmentSlugs(sample).map((slug) => [`the page ${slug}`, () => pageOf(sample, slug)] as const),
]

describe.each(pages)('%s', (_, page) => {
  const html = htmlOf(page())

  it('brings no script that runs', () => {
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.filter((tag) => !tag.includes('type="application/ld+json"'))).toEqual([])
    expect(html).not.toMatch(/\son[a-z]+="|javascript:/i)
  })

  it('is one request, pictures apart', () => {
    const links = (html.match(/<link\b[^>]*>/g) ?? []).filter((tag) =>
      /rel="(stylesheet|preload|modulepreload|prefetch)"/.test(tag),
    )
    expect(links).toEqual([])
    expect(html).not.toMatch(/<(iframe|object|embed|video|audio)\b|@import|url\((?!["']?data:)/)
    expect(html.match(/<link rel="icon" href="(?!data:)/g)).toBeNull()
  })

  it('arrives with the first round trip', () => {
    expect(compressed(html)).toBeLessThanOrEqual(firstFlight)
  })
})

describe('the search', () => {
  const html = htmlOf(searchExample())

  it('brings one small script of its own, which waits for the page', () => {
    expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script type="module" src="/search.js">'])
    const script = readFileSync(join(__dirname, '../../public/search.js'))
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2048)
  })

  it('arrives with the first round trip', () => {
    expect(compressed(html)).toBeLessThanOrEqual(firstFlight)
  })
})

const legacy = [
  process.env.CAVEAT_LEGACY,
  join(__dirname, '../../../../../shared/legacy/botox-and-dysport.txt'),
].find((file) => file?.endsWith('botox-and-dysport.txt') && existsSync(file))

describe('the page of the legacy document', () => {
  it('has no more than 10 KB, all in all, where the document is found', () => {
    if (legacy === undefined) {
      process.stderr.write(
        'Site: botox-and-dysport.txt is not beside the project: its page was not weighed.\n',
      )
      return
    }
    const {treatment, claims, disclaimers} = importText({
      file: legacy,
      text: readFileSync(legacy, 'utf8'),
      category: 'injectables',
    }).documents
    const settings = sampleDocuments.filter(({_type}) => _type === 'siteSettings')
    const content = servedOf([treatment, ...claims, ...disclaimers, ...settings])
    const [slug = ''] = treatmentSlugs(content)
    const bytes = compressed(htmlOf(pageOf(content, slug)))
    process.stderr.write(`Site: the page of the legacy document has ${bytes} bytes (brotli).\n`)
    expect(bytes).toBeLessThanOrEqual(legacyLimit)
  })
})
