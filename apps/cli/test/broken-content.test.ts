import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {snapshotOf} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import {lakeClient, pullDocuments, writeSnapshot} from '@caveat/content/snapshot'
import {startLake} from '@caveat/content-lake'
import type {SanityClient} from '@sanity/client'
import {createAll} from '../src/stack/create-all.ts'
import {runCaveat} from './run-caveat.ts'

describe('content that breaks rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-broken-'))
  const snapshot = join(folder, 'snapshot')
  let lake: Awaited<ReturnType<typeof startLake>>
  let client: SanityClient
  let env: Readonly<Record<string, string>>

  beforeAll(async () => {
    lake = await startLake({dataDir: join(folder, 'lake'), port: 0})
    client = lakeClient(
      {projectId: lake.projectId, dataset: lake.dataset, apiHost: `http://127.0.0.1:${lake.port}`},
      lake.credentials.token,
    )
    await createAll(client, sampleDocuments)
    env = {
      LAKE_PORT: String(lake.port),
      LAKE_DATA: join(folder, 'lake'),
      CAVEAT_SNAPSHOT: snapshot,
      CAVEAT_WEB_DIST: '.next-broken',
      STUDIO_URL: 'http://studio.example',
    }
  })

  afterAll(async () => {
    await lake.close()
    rmSync(folder, {recursive: true})
  })

  it('stops the build with one report of every problem, and what was published before stays', async () => {
    const published = (await pullDocuments(client)).documents
    writeSnapshot(snapshot, published)
    const before = readFileSync(join(snapshot, 'index.json'), 'utf8')

    const [first, second, third, fourth] = snapshotOf(published).all('treatment')
    const [claim] = snapshotOf(published).all('claim')
    const use = {
      _key: 'u',
      _type: 'claimUse',
      claim: {_type: 'reference', _ref: 'claim-nowhere', _weak: true},
    }
    const children = [{_type: 'span', _key: 's', text: 'It helps.', marks: ['u']}]
    await client
      .transaction()
      .patch(first?._id ?? '', {unset: ['title']})
      .patch(second?._id ?? '', {
        insert: {after: 'sections[-1]', items: [{_type: 'carousel', _key: 'carousel'}]},
      })
      .patch(third?._id ?? '', {
        insert: {
          after: 'sections[-1]',
          items: [
            {
              _type: 'prose',
              _key: 'lost',
              body: [{_type: 'block', _key: 'b', style: 'normal', markDefs: [use], children}],
            },
          ],
        },
      })
      .patch(claim?._id ?? '', {set: {disclaimers: []}})
      .patch(fourth?._id ?? '', {set: {slug: {_type: 'slug', current: third?.slug.current}}})
      .commit()

    const {code, output} = await runCaveat(['build'], {env})
    expect(code).toBe(1)
    expect(output).toContain('The title is missing')
    expect(output).toContain('“carousel” is not a section type')
    expect(output).toContain('claim-nowhere')
    expect(output).toContain('This claim has no disclaimer')
    expect(output).toContain(`The address /treatments/${third?.slug.current} is also used by`)
    expect(output).toContain(
      `http://studio.example/intent/edit/id=${second?._id};type=treatment;path=sections%5B_key%3D%3D%22carousel%22%5D._type`,
    )
    expect(output).toMatch(/6 problems in 5 documents/)
    expect(output).not.toContain('Site built')
    expect(readFileSync(join(snapshot, 'index.json'), 'utf8')).toBe(before)
  })

  it('is told apart from a lake that does not answer', async () => {
    const {code, output} = await runCaveat(['build'], {env: {...env, LAKE_PORT: '1'}})
    expect(code).toBe(2)
    expect(output).toMatch(/http:\/\/127\.0\.0\.1:1 did not answer[\s\S]*npm start/)
  })
})
