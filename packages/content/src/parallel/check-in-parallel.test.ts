import {check, type Page} from '@caveat/claims'
import {readDocuments} from '../documents/read.ts'
import {documents} from '../documents/registry.ts'
import {siteOf} from '../site.ts'
import {snapshotOf} from '../snapshot/snapshot.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {checkInParallel} from './check-in-parallel.ts'

const stored = [
  {_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default},
  {_id: 'claim-softer-lines', _type: 'claim', ...documents.claim.fixtures.default},
  {_id: 'treatment', _type: 'treatment', ...documents.treatment.fixtures.default},
].map((document) => ({...document, _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}))
const snapshot = snapshotOf(readDocuments(stored).documents)
const [treatment] = snapshot.all('treatment')

/** Pages of which every seventh has a mark typed by hand, made as they are asked for. */
const pages = (count: number): Iterable<Page> => ({
  *[Symbol.iterator]() {
    if (treatment === undefined) throw new Error('There is no treatment.')
    const page = treatmentPage(treatment)
    for (let number = 0; number < count; number++) {
      const id = `treatment-${number}`
      const text = number % 7 === 0 ? `Page ${number} helps.*` : `Page ${number}.`
      yield {
        ...page,
        document: {...page.document, id},
        address: `/treatments/${number % 100}`,
        passages: [
          {text, path: ['title'], kind: 'label', role: 'title', uses: []},
          ...page.passages.slice(1),
        ],
      }
    }
  },
})
const site = (count: number) => ({...siteOf(snapshot, new Date('2026-06-01')), pages: pages(count)})

describe('checkInParallel', () => {
  it('finds what one thread finds, in the same order', async () => {
    const large = site(1003)
    const found = await checkInParallel(large, 3)
    expect(found.filter(({rule}) => rule === 'hand-typed-mark')).toHaveLength(144)
    expect(found).toEqual(check(large))
  })

  it('checks a small site, too', async () => {
    const small = site(8)
    expect(await checkInParallel(small, 3)).toEqual(check(small))
  })
})
