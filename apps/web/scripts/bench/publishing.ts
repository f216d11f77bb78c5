import {join} from 'node:path'
import {libraryOf, openLiveSite} from '../../src/live/live-site.ts'
import {makePage} from '../../src/live/make-pages.ts'
import {pageContent} from '../../src/live/page-content.ts'
import type {Stored} from '../../src/live/stored.ts'
import {sync} from '../../src/live/sync.ts'
import {takeDocuments} from '../../src/live/take-documents.ts'
import {renderPage} from '../../src/render/render-page.tsx'
import {renderTreatment} from '../../src/render/render-treatment.tsx'

/** So many pages of a long queue are made to know how fast it goes. */
const sampled = 100

const anew = (stored: Stored, more: object): Stored => ({
  ...stored,
  ...more,
  _rev: `${stored._rev}-anew`,
  _updatedAt: new Date().toISOString(),
})

/** How fast a served site takes what is published: one page, and a disclaimer that stands on very many. */
export async function measurePublishing(snapshot: string, folder: string): Promise<readonly string[]> {
  const now = new Date()
  const since = (start: number) => (performance.now() - start) / 1000
  let start = performance.now()
  const site = openLiveSite(join(folder, 'live'), snapshot, () => undefined)
  sync(site, 'bench', now)
  const opened = since(start)
  const {content, queue, addresses, index} = site
  const making = {
    site,
    around: {legacy: new Set<string>(), library: libraryOf(content), decisionsRead: true, now},
    records: {folder: join(folder, 'manifests')},
    listPaths: () => [],
    takePictures: async () => [],
    async remake(path: string) {
      const slug = path.split('/').at(-1) ?? ''
      const id = addresses.idAt(slug)
      if (id === undefined) return
      const page = renderTreatment(pageContent(content, id, true, now), slug)?.page()
      if (page !== undefined) renderPage(page)
    },
  }
  const make = async (most: number): Promise<number> => {
    let made = 0
    for (let page = queue.next(now); page !== undefined && made < most; page = queue.next(now)) {
      await makePage(making, page)
      made++
    }
    return made
  }
  const change = (id: string, more: object) => {
    const stored = content.find(id)
    if (stored !== undefined) takeDocuments(site, [{id, stored: anew(stored, more)}], now)
  }

  const [treatment = ''] = content.idsOf('treatment')
  await make(Number.POSITIVE_INFINITY)
  start = performance.now()
  change(treatment, {summary: 'A summary of other words.'})
  await make(Number.POSITIVE_INFINITY)
  const one = since(start)

  const used = content.idsOf('disclaimer').map((id) => ({id, count: index.dependencies.pagesOf(id).size}))
  const {id = '', count = 0} = used.toSorted((a, b) => b.count - a.count)[0] ?? {}
  start = performance.now()
  change(id, {name: 'Named anew'})
  const queued = since(start)
  start = performance.now()
  const made = await make(sampled)
  const rate = made / since(start)
  site.database.close()
  return [
    `opened in ${opened.toFixed(1)} s; one page taken, judged and rendered in ${(one * 1000).toFixed(0)} ms`,
    `a disclaimer on ${count} pages queued in ${queued.toFixed(1)} s, ${rate.toFixed(0)} pages a second judged and rendered by one processor`,
  ]
}
