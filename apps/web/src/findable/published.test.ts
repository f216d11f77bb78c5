import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sampleDocuments} from '@caveat/content/sample'
import {lakeClient, pullDocuments, writeSnapshot} from '@caveat/content/snapshot'
import {type RunningLake, startLake} from '@caveat/content-lake'
import {currentSettings, currentSnapshot} from '../content/current-snapshot.ts'
import {Publisher} from '../live/publisher.ts'
import {findableFiles} from './files.ts'
import {markdownAt} from './markdown-at.ts'

const page = 'treatment-light-chemical-peel'
const slug = 'light-chemical-peel'

let folder: string
let lake: RunningLake
let client: ReturnType<typeof lakeClient>
let publisher: Publisher

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'findable-'))
  lake = await startLake({dataDir: join(folder, 'lake'), port: 0})
  const connection = {
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiHost: `http://127.0.0.1:${lake.port}`,
  }
  client = lakeClient(connection, lake.credentials.token)
  // Pictures have no part in this.
  const documents = sampleDocuments.map((document) =>
    document._type === 'treatment'
      ? {...document, sections: document.sections.filter(({_type}) => _type !== 'beforeAfter')}
      : {...document},
  )
  await client.mutate<Record<string, unknown>>(
    documents.map((document) => ({create: {...document}})),
    {visibility: 'sync', returnDocuments: false},
  )
  writeSnapshot(join(folder, 'snapshot'), (await pullDocuments(client)).documents)
  process.env.CAVEAT_LIVE = join(folder, 'live')
  process.env.CAVEAT_SNAPSHOT = join(folder, 'snapshot')
  publisher = new Publisher({
    folder: join(folder, 'live'),
    snapshot: join(folder, 'snapshot'),
    build: 'first',
    lake: client,
    connection,
    decisionsRead: true,
    records: {folder: join(folder, 'manifests')},
    log: () => undefined,
    listPaths: () => [],
    remake: async () => undefined,
  })
  await publisher.tick()
})
afterAll(async () => {
  publisher.close()
  await lake.close()
  rmSync(folder, {recursive: true})
})

const contentOf = (path: string) =>
  findableFiles(currentSnapshot(), 'https://clinic.example').get(path)?.().content ?? ''

async function publish(change: () => Promise<unknown>): Promise<void> {
  await change()
  await publisher.reconcile()
  await publisher.work()
}

describe('while the site is served', () => {
  it('Markdown, feed and llms.txt say what is published', async () => {
    await publish(() => client.patch(page).set({summary: 'A mild acid, in new words.'}).commit())
    expect(markdownAt(slug)).toEqual({
      status: 200,
      text: expect.stringContaining('A mild acid, in new words.'),
    })
    expect(contentOf('/llms.txt')).toContain('A mild acid, in new words.')
    const [first = ''] = /<item>.*?<\/item>/s.exec(contentOf('/feed.xml')) ?? []
    expect(first).toContain(`/treatments/${slug}<`)
  })

  it('they keep the last good version of a page that would break a rule', async () => {
    await publish(() => client.patch(page).set({summary: 'Worth it.*'}).commit())
    expect(publisher.status().held.map(({id}) => id)).toEqual([page])
    expect(markdownAt(slug)).toEqual({status: 200, text: expect.stringContaining('in new words')})
    expect(contentOf('/llms.txt')).toContain('in new words')
    expect(contentOf('/feed.xml')).not.toContain('Worth it.')
    await publish(() => client.patch(page).set({summary: 'A mild acid.'}).commit())
  })

  it('a page with another address is found there, and the old address leads to it', async () => {
    await publish(() =>
      client
        .patch(page)
        .set({slug: {_type: 'slug', current: 'peel'}})
        .commit(),
    )
    expect(markdownAt(slug)).toEqual({status: 308, to: '/treatments/peel.md'})
    expect(markdownAt('peel')).toMatchObject({status: 200})
    expect(contentOf('/sitemap.xml')).toContain('/treatments/peel<')
    expect(contentOf('/sitemap.xml')).not.toContain(`/treatments/${slug}<`)
  })

  it('an unpublished page is gone from all of them', async () => {
    await publish(() => client.delete(page))
    expect(markdownAt('peel')).toEqual({status: 410})
    for (const path of ['/sitemap.xml', '/feed.xml', '/llms.txt'])
      expect(contentOf(path)).not.toContain('/treatments/peel')
  })

  it('the settings alone are those that every page shows', async () => {
    const names = () =>
      [currentSettings(), currentSnapshot()].map((each) => each.all('siteSettings')[0]?.phone)
    await publish(() => client.patch('siteSettings').set({phone: '(555) 555-0199'}).commit())
    expect(names()).toEqual(['(555) 555-0199', '(555) 555-0199'])
    await publish(() => client.patch('siteSettings').set({emergency: ''}).commit())
    expect(names()).toEqual(['(555) 555-0199', '(555) 555-0199'])
  })

  it('a page that never was is not there', () => expect(markdownAt('nothing')).toEqual({status: 404}))
})
