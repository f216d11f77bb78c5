import {treatmentAddress} from '@caveat/content'
import {openXml} from '@caveat/testing/html'
import sharp from 'sharp'
import {sampleSnapshot} from '../example-pages.tsx'
import {fixtureSnapshot, treatment, withdrawnClaim} from '../fixture-snapshot.ts'
import {renderTreatment} from '../render/render-treatment.tsx'
import {treatmentSlugs} from '../treatment/treatment-by-slug.ts'
import {findableFiles} from './files.ts'
import {openGraphNames, openGraphPicture} from './open-graph.ts'
import {sitemapFiles} from './sitemap.ts'

const origin = 'https://clinic.example'
const contentOf = (path: string, snapshot = sampleSnapshot) =>
  findableFiles(snapshot, origin).get(path)?.().content ?? ''
const locations = (text: string) =>
  Array.from(openXml(text).querySelectorAll('loc'), (loc) => loc.textContent)

const givenWay = fixtureSnapshot(
  treatment('stays', {summary: 'What it is & does.'}),
  treatment('gone', {
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

describe('the sitemap', () => {
  it('has every page that is to be found, once, by its whole address', () => {
    const found = locations(contentOf('/sitemap.xml'))
    expect(new Set(found).size).toBe(found.length)
    for (const each of sampleSnapshot.all('treatment'))
      expect(found).toContain(origin + treatmentAddress(each))
    for (const path of [
      '/',
      '/people/marisol-quillfeather',
      '/locations/heron-walk',
      '/categories/skin-treatments',
    ])
      expect(found).toContain(origin + path)
  })

  it('leaves out a page that gave way to a notice', () => {
    const found = locations(contentOf('/sitemap.xml', givenWay))
    expect(found).toContain(`${origin}/treatments/stays`)
    expect(found).not.toContain(`${origin}/treatments/gone`)
  })

  it('is split where there are more addresses than one file may hold', () => {
    const whole = locations(contentOf('/sitemap.xml'))
    const files = sitemapFiles(sampleSnapshot, origin, 5)
    const parts = locations(files.get('/sitemap.xml') ?? '')
    expect(parts).toHaveLength(Math.ceil(whole.length / 5))
    const inParts = parts.flatMap((part) => locations(files.get(part.replace(origin, '')) ?? ''))
    expect(inParts).toEqual(whole)
  })
})

describe('the feed', () => {
  it('has the pages that changed last, the newest first, with texts that cannot break it', () => {
    const items = Array.from(openXml(contentOf('/feed.xml', givenWay)).querySelectorAll('item'))
    expect(items.map((item) => item.querySelector('link')?.textContent)).toEqual([
      `${origin}/treatments/stays`,
    ])
    expect(items[0]?.querySelector('description')?.textContent).toBe('What it is & does.')
  })

  it('tells of a page whose note was changed', () => {
    const page = treatment('page', {})
    const note = {
      ...{
        _rev: 'r2',
        _updatedAt: '2026-05-05T05:00:00Z',
        _id: 'disclaimer-results-vary',
        _type: 'disclaimer',
      },
      name: 'Vary',
      text: 'Results differ.',
      covers: [],
    }
    const use = {
      _type: 'prose',
      _key: 'a',
      body: [
        {
          _type: 'block',
          _key: 'b',
          markDefs: [{_type: 'claimUse', _key: 'c', claim: {_type: 'reference', _ref: 'claim-softer-lines'}}],
          children: [{_type: 'span', _key: 's', text: 'Lines soften.', marks: ['c']}],
        },
      ],
    }
    const snapshot = fixtureSnapshot({...page, sections: [use]}, note)
    expect(contentOf('/feed.xml', snapshot)).toContain('Tue, 05 May 2026 05:00:00 GMT')
  })
})

describe('robots and llms.txt', () => {
  it('lead to the sitemap, and to the Markdown of each page', () => {
    expect(contentOf('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`)
    for (const slug of treatmentSlugs(sampleSnapshot))
      expect(contentOf('/llms.txt')).toContain(`(${origin}/treatments/${slug}.md)`)
  })

  it('are there without sitemap and feed where the site does not know its address', () => {
    const files = findableFiles(sampleSnapshot, undefined)
    expect(Array.from(files.keys())).toEqual(['/robots.txt', '/llms.txt'])
    expect(files.get('/robots.txt')?.().content).not.toContain('Sitemap')
  })
})

describe('the Markdown of a page', () => {
  const letters = (text: string) => text.replaceAll(/\\(?=[^\w\s])/g, '').replaceAll(/<\/?sup>/g, '')
  it.each(treatmentSlugs(sampleSnapshot))(
    'of %s has every line of its plain text, with marks and notes',
    (slug) => {
      const page = renderTreatment(sampleSnapshot, slug)
      const markdown = letters(page?.markdown() ?? '').replaceAll(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
      const lines = (page?.text() ?? '').split('\n').map((line) =>
        line
          .replace(/^ *(?:[•→-]|Source:|\[Picture:|\d+\.) /, '')
          .replace(/\]$/, '')
          .replace(/^([*†‡])(?=\S)/, '$1 ')
          .trim(),
      )
      expect(lines.filter((line) => !markdown.includes(line))).toEqual([])
      expect(markdown).toContain('## Notes')
    },
  )

  it('does not take words for Markdown', () => {
    const page = treatment('page', {title: '# *Peel* [now](https://evil.example) <b>', summary: '- a\n- b'})
    const text = renderTreatment(fixtureSnapshot(page), 'page')?.markdown() ?? ''
    expect(text).toContain('# \\# \\*Peel\\* \\[now\\](https://evil.example) \\<b\\>')
    expect(text).toContain('\\- a')
  })
})

describe('the picture of a shared page', () => {
  it.each(openGraphNames)('%s is 1200 by 630', async (name) => {
    const picture = await openGraphPicture(sampleSnapshot, name)
    expect(await sharp(picture).metadata()).toMatchObject({format: 'png', width: 1200, height: 630})
  })

  it('is drawn once', async () => {
    expect(openGraphPicture(sampleSnapshot, 'surgery')).toBe(openGraphPicture(sampleSnapshot, 'surgery'))
    expect(openGraphPicture(sampleSnapshot, '../secret')).toBeUndefined()
  })
})
