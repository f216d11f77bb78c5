import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {sampleDocuments} from '@caveat/content/sample'
import {lakeClient} from '@caveat/content/snapshot'
import {type RunningLake, startLake} from '@caveat/content-lake'
import {launchBrowser} from '@caveat/testing'
import {encodeSignatureHeader} from '@sanity/webhook'
import {readSettings} from '../src/settings.ts'
import {createAll} from '../src/stack/create-all.ts'
import {serveSite} from '../src/stack/site.ts'
import {siteSecrets} from '../src/stack/site-secrets.ts'
import {Stack} from '../src/stack/stack.ts'
import {freePort, runCaveat} from './run-caveat.ts'

// The whole site is built on the way.
jest.setTimeout(600_000)

const web = join(__dirname, '..', '..', 'web')
const dist = '.next-publishing'
const id = 'treatment-light-chemical-peel'
const path = '/treatments/light-chemical-peel'
const draftWords = 'Words that nobody has published: qzvx'
const before = {...process.env}

let folder: string
let lake: RunningLake
let client: ReturnType<typeof lakeClient>
let site: string
let stack: Stack
let ended: Promise<number>

const textAt = async (address: string) => (await fetch(site + address)).text()
const status = (authorization = `Bearer ${siteSecrets(readSettings()).staff}`) =>
  fetch(`${site}/api/publishing/status`, {headers: {authorization}})
const heldPages = async (): Promise<string> => JSON.stringify((await (await status()).json()).held)

/** Waits for what publishing does on its own; a test that waits in vain says what for. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return
    await wait(50)
  }
  throw new Error(`Never so: ${what}`)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-publishing-'))
  lake = await startLake({dataDir: join(folder, 'lake'), port: 0, privateWebhooks: true})
  const {projectId, dataset, port, credentials} = lake
  client = lakeClient({projectId, dataset, apiHost: `http://127.0.0.1:${port}`}, credentials.token)
  await createAll(client, sampleDocuments)
  const [peel] = sampleDocuments.filter(({_id}) => _id === id)
  await client.create({...peel, _id: `drafts.${id}`, _type: 'treatment', summary: draftWords})
  const webPort = await freePort()
  site = `http://127.0.0.1:${webPort}`
  const env = {
    WEB_PORT: String(webPort),
    LAKE_PORT: String(port),
    LAKE_DATA: join(folder, 'lake'),
    CAVEAT_SNAPSHOT: join(folder, 'snapshot'),
    CAVEAT_WEB_DIST: dist,
  }
  const built = await runCaveat(['build', '--static', join(folder, 'static')], {env})
  expect(built).toMatchObject({code: 0, output: expect.stringContaining('nextChangeAt 2')})
  // Everything is read at once, in pages of 500.
  expect(built.output).toMatch(/documents in 1 request\b/)
  Object.assign(process.env, env)
  stack = new Stack()
  const {promise, resolve} = Promise.withResolvers<void>()
  ended = stack.run(async () => {
    await serveSite(readSettings(), stack)
    resolve()
  })
  await Promise.race([promise, ended])
})

afterAll(async () => {
  process.emit('SIGINT', 'SIGINT')
  await ended
  await lake.close()
  process.env = before
  rmSync(folder, {recursive: true})
  for (const name of [dist, `${dist}-built`, `${dist}-previous`])
    rmSync(join(web, name), {recursive: true, force: true})
})

describe('a site that is served', () => {
  it('shows what is published without a build, on the page and in the lists', async () => {
    const summary = 'A mild acid loosens dead skin.'
    await client.patch(id).set({summary}).commit()
    await until('the page shows it', async () => (await textAt(path)).includes(summary))
    await until('the front page shows it', async () => (await textAt('/')).includes(summary))
  })

  it('shows the last good version of a page that breaks a rule, and tells staff', async () => {
    await client.patch(id).set({summary: 'Works for everybody, guaranteed.*'}).commit()
    await until('the page is held back', async () => (await heldPages()).includes(id))
    expect(await textAt(path)).toContain('A mild acid loosens dead skin.')
    expect(await heldPages()).toContain('typed by hand')
    await client.patch(id).set({summary: 'A mild acid.'}).commit()
    await until('it is no longer held back', async () => (await heldPages()) === '[]')
    expect(await textAt(path)).toContain('A mild acid.')
  })

  it('follows an address that changes, and has nothing where a page was unpublished', async () => {
    await client
      .patch(id)
      .set({slug: {_type: 'slug', current: 'peel'}})
      .commit()
    const moved = () => fetch(site + path, {redirect: 'manual'})
    await until('the old address leads on', async () => (await moved()).status === 308)
    expect((await moved()).headers.get('location')).toMatch(/\/treatments\/peel$/)
    expect((await fetch(`${site}/treatments/peel`)).status).toBe(200)
    await client.delete(id)
    await until('the page is gone', async () => (await fetch(`${site}/treatments/peel`)).status === 410)
    await until('no list has it', async () => !(await textAt('/')).includes('/treatments/peel'))
    expect((await fetch(`${site}/treatments/never-there`)).status).toBe(404)
  })

  it('listens to nobody but the lake, and shows nobody but staff how it stands', async () => {
    const body = JSON.stringify({_id: id, _rev: 'x', _updatedAt: '2026-01-01T00:00:00Z', operation: 'delete'})
    const send = async (secret: string, at: number) =>
      fetch(`${site}/api/publishing/changes`, {
        method: 'POST',
        headers: {'sanity-webhook-signature': await encodeSignatureHeader(body, at, secret)},
        body,
      })
    const {webhook} = siteSecrets(readSettings())
    expect((await send('forged', Date.now())).status).toBe(401)
    expect((await send(webhook, Date.now() - 600_000)).status).toBe(401)
    const now = Date.now()
    expect((await send(webhook, now)).status).toBe(202)
    expect(await (await send(webhook, now)).json()).toEqual({had: true})
    expect((await status('Bearer wrong')).status).toBe(401)
    expect((await fetch(`${site}/api/publishing/work`, {method: 'POST'})).status).toBe(401)
  })

  it('sends no script that runs and asks for no second file, and has the headers of a careful site', async () => {
    for (const address of [
      '/',
      '/treatments/never-there',
      '/treatments/peel',
      '/treatments/laser-hair-reduction',
    ]) {
      const response = await fetch(site + address)
      const html = await response.text()
      expect(html.match(/<script(?! type="application\/ld\+json")|rel="(stylesheet|preload)"/g)).toBeNull()
      const {headers} = response
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('strict-transport-security')).toContain('max-age=')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('shows drafts to whom the Studio sends, to nobody else, in a frame of the Studio alone', async () => {
    const preview = `${site}/preview${path}`
    expect((await fetch(preview)).status).toBe(404)
    const enable = (secret: string, to = `/preview${path}`) =>
      fetch(`${site}/api/preview/enable?sanity-preview-secret=${secret}&sanity-preview-pathname=${to}`, {
        redirect: 'manual',
      })
    expect((await enable('guessed')).status).toBe(401)
    await client.create({_type: 'sanity.previewUrlSecret', secret: 'written-by-the-studio', studioUrl: site})
    const enabled = await enable('written-by-the-studio')
    expect(enabled.headers.get('location')).toBe(`/preview${path}`)
    expect((await enable('written-by-the-studio', '//example.org/x')).headers.get('location')).toBe('/')
    const cookie = (enabled.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
    const shown = await fetch(preview, {headers: {cookie}})
    expect(await shown.text()).toContain(draftWords)
    const policy = shown.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`frame-ancestors ${readSettings().studioUrl}`)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]+';/)
    expect(await textAt(path)).not.toContain(draftWords)
    expect((await fetch(`${site}/api/preview/changes`)).status).toBe(404)
    const browser = await launchBrowser()
    try {
      const context = await browser.newContext()
      const [name = '', value = ''] = cookie.split('=')
      await context.addCookies([{name, value, url: site}])
      const page = await context.newPage()
      const listening = page.waitForResponse(`${site}/api/preview/changes`)
      await page.goto(preview)
      await page.getByText(draftWords).waitFor()
      await listening
      await client
        .patch(`drafts.${id}`)
        .set({summary: `${draftWords}, changed`})
        .commit()
      await page.getByText(`${draftWords}, changed`).waitFor()
    } finally {
      await browser.close()
    }
  })

  it('has no word of a draft in anything that was built, kept or exported', () => {
    const roots = [join(web, dist), join(folder, 'snapshot'), join(folder, 'live'), join(folder, 'static')]
    const files = roots.flatMap((root) =>
      globSync('**/*', {cwd: root, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => readFileSync(file).includes('qzvx'))).toEqual([])
  })

  it('is the same pages as files, for a host that knows nothing of all this', () => {
    const page = readFileSync(
      join(folder, 'static', 'treatments', 'laser-hair-reduction', 'index.html'),
      'utf8',
    )
    expect(page).toContain('<h1>')
    expect(page).not.toContain('/_next/')
    expect(readFileSync(join(folder, 'static', '_headers'), 'utf8')).toContain('Content-Security-Policy')
    expect(readFileSync(join(folder, 'static', '404.html'), 'utf8')).toContain('<h1>')
  })
})
