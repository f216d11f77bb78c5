import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {documents, sections} from '@caveat/content'
import {lakeClient} from '@caveat/content/snapshot'
import {startLake} from '@caveat/content-lake'
import {openHtml} from '@caveat/testing/html'
import type {SanityClient} from '@sanity/client'
import {freePort, runCaveat} from './run-caveat.ts'

// A whole site is built on the way.
jest.setTimeout(300_000)

const web = join(__dirname, '..', '..', 'web')
const dist = '.next-pictures'
const drawing = (color: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="${color}"/></svg>`,
  )

describe('a page with pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-pictures-'))
  const address = '/treatments/pictures'
  let lake: Awaited<ReturnType<typeof startLake>> | undefined
  let client: SanityClient
  let env: Readonly<Record<string, string>>

  beforeAll(async () => {
    lake = await startLake({dataDir: join(folder, 'lake'), port: 0})
    client = lakeClient(
      {projectId: lake.projectId, dataset: lake.dataset, apiHost: lake.url},
      lake.credentials.token,
    )
    env = {
      LAKE_PORT: String(lake.port),
      LAKE_DATA: join(folder, 'lake'),
      CAVEAT_SNAPSHOT: join(folder, 'snapshot'),
      CAVEAT_WEB_DIST: dist,
    }
    const picture = async (color: string, alt: string) => {
      const {_id} = await client.assets.upload('image', drawing(color))
      return {asset: {_ref: _id}, alt}
    }
    const [before, after] = [
      await picture('teal', 'A darker field'),
      await picture('plum', 'A lighter field'),
    ]
    const {default: section} = sections.beforeAfter.fixtures
    const pairs = section.pairs.map((pair) => ({...pair, before, after}))
    await client
      .transaction()
      .create({_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default})
      .create({
        _id: 'treatment-pictures',
        _type: 'treatment',
        title: 'Pictures',
        slug: {_type: 'slug', current: 'pictures'},
        category: 'other',
        sections: [{...section, _type: 'beforeAfter', _key: 'results', pairs}],
      })
      .commit()
  })

  afterAll(async () => {
    await lake?.close()
    rmSync(folder, {recursive: true})
    for (const name of [dist, `${dist}-built`, `${dist}-previous`])
      rmSync(join(web, name), {recursive: true, force: true})
  })

  it('is built, and served with its pictures when neither lake nor snapshot is there any more', async () => {
    const {code, output} = await runCaveat(['build'], {env})
    expect({code, output}).toMatchObject({code: 0})
    await lake?.close()
    lake = undefined
    rmSync(join(folder, 'snapshot'), {recursive: true})

    const port = await freePort()
    const site = `http://127.0.0.1:${port}`
    const server = spawn(
      join(web, '..', '..', 'node_modules', '.bin', 'next'),
      ['start', '--port', String(port), '--hostname', '127.0.0.1'],
      {
        cwd: web,
        env: {...process.env, ...env},
      },
    )
    try {
      const page = openHtml(await textOnceServed(site + address))
      const images = Array.from(page.querySelectorAll('img'))
      expect(images.map(({alt, width, height}) => ({alt, width, height}))).toEqual([
        {alt: 'A darker field', width: 600, height: 400},
        {alt: 'A lighter field', width: 600, height: 400},
      ])
      expect(page.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0)
      for (const image of images) {
        const answer = await fetch(site + image.getAttribute('src'))
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-type')).toBe('image/webp')
        expect(answer.headers.get('cache-control')).toContain('immutable')
      }
    } finally {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
  })

  it('is not built without one of them, and what was built before stays', async () => {
    lake = await startLake({dataDir: join(folder, 'lake'), port: Number(env.LAKE_PORT)})
    const after = 'sections[_key=="results"].pairs[0].after.asset'
    const gone = {_type: 'reference', _ref: `image-${'0'.repeat(40)}-600x400-jpg`, _weak: true}
    await client.patch('treatment-pictures', {set: {[after]: gone}}).commit()
    const {code, output} = await runCaveat(['build'], {env})
    expect(code).toBe(1)
    expect(output).toContain('A picture of the section “Before and after” cannot be read')
    expect(output).toContain('“A lighter field”')
    expect(existsSync(join(web, dist, 'BUILD_ID'))).toBe(true)
  })
})

/** The page, once somebody answers. */
async function textOnceServed(address: string): Promise<string> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return answer.text()
    await wait(200)
  }
  throw new Error(`${address} is not served`)
}
