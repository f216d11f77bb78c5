import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {snapshotOf} from '@caveat/content'
import {liveRecordFiles} from '@caveat/content/records'
import {sampleDocuments} from '@caveat/content/sample'
import {lakeClient, pullDocuments, takePictures, writeSnapshot} from '@caveat/content/snapshot'
import {type RunningLake, startLake} from '@caveat/content-lake'
import {z} from 'zod'
import {listsContent, pageContent} from './page-content.ts'
import {Publisher} from './publisher.ts'

const page = 'treatment-light-chemical-peel'
const path = '/treatments/light-chemical-peel'

const recordModel = z.object({
  document: z.string(),
  previous: z.string().optional(),
  page: z.object({text: z.string()}).optional(),
})

let folder: string
let lake: RunningLake
let client: ReturnType<typeof lakeClient>
let connection: {projectId: string; dataset: string; apiHost: string}
let now: Date
let remade: string[]
let publisher: Publisher
let whileMaking: (made: string) => Promise<void>

const open = () =>
  new Publisher({
    folder: join(folder, 'live'),
    snapshot: join(folder, 'snapshot'),
    build: 'first',
    lake: client,
    connection,
    decisionsRead: true,
    records: {folder: join(folder, 'manifests')},
    clock: () => now,
    log: () => undefined,
    listPaths: () => ['/'],
    async remake(made) {
      remade.push(made)
      await whileMaking(made)
    },
  })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-'))
  lake = await startLake({dataDir: join(folder, 'lake'), port: 0})
  connection = {projectId: lake.projectId, dataset: lake.dataset, apiHost: `http://127.0.0.1:${lake.port}`}
  client = lakeClient(connection, lake.credentials.token)
  await client.mutate<Record<string, unknown>>(
    sampleDocuments.map((document) => ({create: {...document}})),
    {visibility: 'sync', returnDocuments: false},
  )
  const pulled = await pullDocuments(client)
  const {pictures} = await takePictures(snapshotOf(pulled.documents), connection, join(folder, 'snapshot'))
  writeSnapshot(join(folder, 'snapshot'), pulled.documents, pictures)
  now = new Date()
  remade = []
  whileMaking = async () => undefined
  publisher = open()
  await publisher.tick()
  remade = []
})

afterEach(async () => {
  publisher.close()
  await lake.close()
  rmSync(folder, {recursive: true})
})

/** What a page shows now, as JSON; undefined where it is not there. */
function shown(id: string): string {
  const waiting = publisher.site.queue.find(id)
  const content = pageContent(publisher.site.content, id, waiting?.passed ?? true, now)
  return JSON.stringify(content.find('treatment', id)) ?? ''
}
const held = () => publisher.status().held.map(({id}) => id)

/** Publishes, and has what changed taken and made. */
async function publish(change: () => Promise<unknown>): Promise<void> {
  await change()
  await publisher.reconcile()
  await publisher.work()
}

const setSummary = (summary: string) => client.patch(page).set({summary}).commit({visibility: 'sync'})

describe('publishing', () => {
  it('makes the page again that was published, the lists, and nothing else', async () => {
    await publish(() => setSummary('A mild acid that is left on the skin.'))
    expect(remade).toEqual([path, '/'])
    expect(shown(page)).toContain('A mild acid that is left on the skin.')
  })

  it('makes all pages again that a disclaimer stands on, and no other', async () => {
    const {dependencies} = publisher.site.index
    const id =
      publisher.site.content.idsOf('disclaimer').find((each) => dependencies.pagesOf(each).size > 1) ?? ''
    const users = dependencies.pagesOf(id)
    await publish(() => client.patch(id).set({name: 'Named anew'}).commit())
    expect(remade.filter((each) => each !== '/')).toHaveLength(users.size)
    expect(users.size).toBeLessThan(dependencies.pages().size)
    expect(users.size).toBeGreaterThan(0)
  })

  it('does nothing for what it has had', async () => {
    await publish(() => setSummary('A mild acid.'))
    remade = []
    const {_rev, _updatedAt} = (await client.getDocument(page)) ?? {}
    const event = {id: page, isDeletion: false, revision: String(_rev), at: String(_updatedAt)}
    expect(await publisher.take([event, event])).toEqual([])
    await publisher.work()
    expect(remade).toEqual([])
  })

  it('never takes less than was announced', async () => {
    const {_updatedAt} = (await client.getDocument(page)) ?? {}
    const event = {id: page, isDeletion: false, revision: 'not-there-yet', at: String(_updatedAt)}
    await expect(publisher.take([event])).rejects.toThrow('does not have what was announced yet')
  })
})

describe('a page that is published again while it is being made', () => {
  it('is made once more, as it is by then', async () => {
    const texts: string[] = []
    whileMaking = async (made) => {
      if (made !== path) return
      texts.push(shown(page))
      if (texts.length > 1) return
      await setSummary('The second text.')
      await publisher.reconcile()
    }
    await publish(() => setSummary('The first text.'))
    expect(texts).toEqual([
      expect.stringContaining('The first text.'),
      expect.stringContaining('The second text.'),
    ])
    expect(remade.filter((each) => each === '/')).toHaveLength(1)
  })

  it('is not shown unjudged, and keeps what was good last', async () => {
    whileMaking = async (made) => {
      if (made !== path || remade.filter((each) => each === path).length > 1) return
      await setSummary('Guaranteed to work.*')
      await publisher.reconcile()
    }
    await publish(() => setSummary('The good text.'))
    expect(held()).toEqual([page])
    expect(shown(page)).toContain('The good text.')
  })
})

describe('the queue', () => {
  it('is on the disk: another process goes on with it', async () => {
    const {dependencies} = publisher.site.index
    await client.patch('siteSettings').set({tagline: 'Anew'}).commit()
    await publisher.reconcile()
    publisher.close()
    publisher = open()
    expect(publisher.status().queue.waiting).toBe(dependencies.pages().size + 1)
    await publisher.work()
    expect(publisher.status().queue.waiting).toBe(0)
    expect(remade.filter((each) => each !== '/')).toHaveLength(dependencies.pages().size)
  })

  it('tries a page again that could not be made, a while later, and leaves what is online', async () => {
    whileMaking = async () => {
      throw new Error('The disk is full.')
    }
    await publish(() => setSummary('A mild acid.'))
    expect(publisher.status().queue.waiting).toBe(2)
    expect(publisher.status().events[0]?.what).toContain('The disk is full.')
    whileMaking = async () => undefined
    now = new Date(now.getTime() + 60_000)
    await publisher.tick()
    expect(publisher.status().queue.waiting).toBe(0)
  })
})

describe('a page that would break a rule', () => {
  const broken = 'Guaranteed to work 100% of the time.*'

  it('keeps its last good version, is reported, and is shown once it is mended', async () => {
    const before = shown(page)
    await publish(() => setSummary(broken))
    expect(held()).toEqual([page])
    expect(shown(page)).toBe(before)
    expect(JSON.stringify(publisher.status().held)).toContain('typed')
    await publish(() => setSummary('A mild acid.'))
    expect(held()).toEqual([])
    expect(shown(page)).toContain('A mild acid.')
  })

  it('is shown once the claim is gone whose words it types', async () => {
    const claim = {
      _id: 'claim-typed',
      _type: 'claim',
      wordings: ['A peel is a quiet thing to do on a Monday.'],
    }
    await publish(() => client.create({...claim, labels: [], disclaimers: [], evidence: []}))
    await publish(() => setSummary('A peel is a quiet thing to do on a Monday.'))
    expect(held()).toEqual([page])
    await publish(() => client.delete(claim._id))
    expect(held()).toEqual([])
  })

  it('keeps it over a restart, and in the lists', async () => {
    await publish(() => client.patch(page).set({summary: broken, title: 'Peeled anew'}).commit())
    publisher.close()
    publisher = open()
    await publisher.tick()
    expect(held()).toEqual([page])
    const titles = listsContent(publisher.site.content, now)
      .all('treatment')
      .map(({title}) => title)
    expect(titles).toContain('Light chemical peel')
    expect(titles).not.toContain('Peeled anew')
  })

  it('does not keep a claim online that was withdrawn since', async () => {
    const use = publisher.site.content.find(page)
    const claim = /"_ref":"(claim-[^"]+)"/.exec(JSON.stringify(use))?.[1] ?? ''
    await publish(() => setSummary(broken))
    expect(shown(page)).toContain(claim)
    const withdrawn = {at: '2026-01-01', reason: 'The study was retracted.', effect: 'drop-sentence'}
    await publish(() => client.patch(claim).set({withdrawn}).commit())
    expect(held()).toEqual([page])
    expect(shown(page)).not.toContain(claim)
  })

  it('is not shown at all where it was never good', async () => {
    const {_id, _rev, _updatedAt, ...rest} = {...publisher.site.content.find(page)}
    const fresh = {...rest, _id: 'treatment-new', _type: 'treatment', slug: {current: 'new'}, summary: broken}
    await publish(() => client.create(fresh))
    expect(publisher.site.addresses.idAt('new')).toBeUndefined()
    await publish(() => client.patch('treatment-new').set({summary: 'A mild acid.'}).commit())
    expect(publisher.site.addresses.idAt('new')).toBe('treatment-new')
    expect(remade).toContain('/treatments/new')
  })

  it('is one that wants the address of another', async () => {
    const {_id, _rev, _updatedAt, ...rest} = {...publisher.site.content.find(page)}
    await publish(() => client.create({...rest, _id: 'treatment-rival', _type: 'treatment'}))
    expect(held()).toEqual(['treatment-rival'])
    expect(publisher.site.addresses.idAt('light-chemical-peel')).toBe(page)
  })
})

/** What is recorded of a page, the first record first: its text, or nothing where it is gone. */
const recorded = (id: string) =>
  liveRecordFiles(join(folder, 'manifests'))
    .map((file) => recordModel.parse(JSON.parse(readFileSync(file, 'utf8'))))
    .filter(({document}) => document === id)
    .map((record) => record.page?.text)

describe('the record of what is published', () => {
  it('has each text that was online, also one between two builds, and that the page is gone', async () => {
    await publish(() => setSummary('The first text.'))
    await publish(() => setSummary('The second text.'))
    await publish(() => setSummary('Guaranteed to work 100% of the time.*'))
    await publish(() => client.delete(page))
    expect(recorded(page)).toEqual([
      expect.stringContaining('The first text.'),
      expect.stringContaining('The second text.'),
      undefined,
    ])
  })

  it('names in each file the one before, and says nothing twice', async () => {
    await publish(() => setSummary('The first text.'))
    await publish(() => client.patch('siteSettings').set({tagline: 'Anew'}).commit())
    const files = liveRecordFiles(join(folder, 'manifests'))
    const named = files.map((file) => recordModel.parse(JSON.parse(readFileSync(file, 'utf8'))).previous)
    expect(named).toEqual([undefined, ...files.slice(0, -1).map((file) => basename(file))])
    expect(recorded(page)).toHaveLength(1)
  })

  it('has a page that a day changes, at its time', async () => {
    const claim = /"_ref":"(claim-[^"]+)"/.exec(JSON.stringify(publisher.site.content.find(page)))?.[1] ?? ''
    await publish(() =>
      client.patch(claim).set({expiresAt: '2099-01-01', expiryEffect: 'page-gives-way'}).commit(),
    )
    now = new Date('2099-01-01T12:00:00Z')
    await publisher.tick()
    expect(recorded(page).at(-1)).toContain('This page is being reviewed')
    expect(basename(liveRecordFiles(join(folder, 'manifests')).at(-1) ?? '')).toContain('20990101')
  })

  it('is made anew where it could not be written', async () => {
    writeFileSync(join(folder, 'manifests'), 'no folder')
    await publish(() => setSummary('The first text.'))
    expect(publisher.status().queue.waiting).toBe(1)
    rmSync(join(folder, 'manifests'))
    now = new Date(now.getTime() + 60_000)
    await publisher.tick()
    expect(recorded(page)).toEqual([expect.stringContaining('The first text.')])
  })
})

describe('an address', () => {
  it('leads to the new one when the slug changes, and is gone when the page is unpublished', async () => {
    await publish(() =>
      client
        .patch(page)
        .set({slug: {_type: 'slug', current: 'peel'}})
        .commit(),
    )
    expect(publisher.site.addresses.movedAt(path)).toEqual({target: '/treatments/peel'})
    expect(publisher.site.addresses.idAt('peel')).toBe(page)
    await publish(() => client.delete(page))
    expect(publisher.site.addresses.movedAt('/treatments/peel')).toEqual({target: null})
    expect(publisher.site.addresses.movedAt(path)).toEqual({target: null})
    const titles = listsContent(publisher.site.content, now)
      .all('treatment')
      .map(({_id}) => _id)
    expect(titles).not.toContain(page)
  })

  it('leads where a redirect says', async () => {
    await publish(() => client.create({_id: 'redirect-peel', _type: 'redirect', from: '/peels', to: path}))
    expect(publisher.site.addresses.movedAt('/peels')).toEqual({target: path})
  })
})

describe('a claim that expires', () => {
  it('leaves its page on its day, with the lake away and after a restart', async () => {
    const claim = /"_ref":"(claim-[^"]+)"/.exec(JSON.stringify(publisher.site.content.find(page)))?.[1] ?? ''
    await publish(() =>
      client.patch(claim).set({expiresAt: '2099-01-01', expiryEffect: 'drop-sentence'}).commit(),
    )
    expect(publisher.status().nextChange?.day).toBeDefined()
    await lake.close()
    remade = []
    publisher.close()
    publisher = open()
    now = new Date('2099-01-01T12:00:00Z')
    await publisher.tick()
    expect(remade).toContain(path)
    expect(shown(page)).not.toContain(claim)
  })
})
