import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {
  addClaimUse,
  closeSection,
  openSection,
  openTreatment,
  publish,
  replaceWords,
  signIn,
} from '@caveat/studio/journey'
import {launchBrowser} from '@caveat/testing'
import {openHtml} from '@caveat/testing/html'
import {within} from '@testing-library/dom'
import {z} from 'zod'
import {freePort, runCaveat} from './run-caveat.ts'
import {type RunningStart, startCaveat} from './running-start.ts'

// A whole site and, on a fresh machine, the whole Studio are built on the way.
jest.setTimeout(400_000)

const root = join(__dirname, '..', '..', '..')
const web = join(root, 'apps', 'web')
const legacyFile = join(root, 'packages', 'importer', 'fixtures', 'velloxin-and-dormaline.txt')
const legacy = readFileSync(legacyFile, 'utf8')
const title = legacy.split('\n')[0]?.trim() ?? ''

/** The page's address, as the importer makes it of the title. */
const slug = 'velloxin-and-dormaline'
/** What the editor does: a sentence reworded, and a claim of the library for another. */
const edit = {
  section: 'Where Frown Lines Come From',
  words: 'a fold that is used daily stays',
  newWords: 'a fold that is used every day stays',
  claimed: 'Young skin springs back at once.',
  claim: 'For a few people it is half a year.',
}

const credentials = z.object({email: z.string(), password: z.string()})

const pageAt = async (address: string) => within(openHtml(await (await fetch(address)).text()).body)

/** Asks until the page at the address says so: a new build is served a moment after it is there. */
const untilPage = async (address: string, expected: string) => {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const html = await (await fetch(address).catch(() => undefined))?.text()
    if (html?.includes(expected)) return within(openHtml(html).body)
    await wait(300)
  }
  throw new Error(`${address} never said “${expected}”`)
}

describe('a legacy page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-journey-'))
  // Built beside the site of whoever runs this test, not in its place.
  const dist = '.next-journey'
  let env: Readonly<Record<string, string>>
  let site: string
  let studio: string
  let running: RunningStart
  const readCredentials = () =>
    credentials.parse(JSON.parse(readFileSync(join(folder, 'lake', 'credentials.json'), 'utf8')))

  beforeAll(async () => {
    const [webPort, studioPort, lakePort] = [await freePort(), await freePort(), await freePort()]
    site = `http://localhost:${webPort}`
    studio = `http://localhost:${studioPort}`
    env = {
      WEB_PORT: String(webPort),
      STUDIO_PORT: String(studioPort),
      LAKE_PORT: String(lakePort),
      LAKE_DATA: join(folder, 'lake'),
      CAVEAT_SNAPSHOT: join(folder, 'snapshot'),
      CAVEAT_WEB_DIST: dist,
    }
    running = await startCaveat(env)
  })

  afterAll(async () => {
    await running.interrupt()
    rmSync(folder, {recursive: true})
    for (const name of [dist, `${dist}-built`, `${dist}-previous`])
      rmSync(join(web, name), {recursive: true, force: true})
  })

  it('finds a stack that says where everything is and how to sign in', async () => {
    const {email, password} = readCredentials()
    expect(running.output()).toContain(`LAKE_PORT=${env.LAKE_PORT}`)
    expect(running.output()).toContain(`CAVEAT_WEB_DIST=${dist} npm run build\n`)
    for (const line of [site, studio, `http://localhost:${env.LAKE_PORT}`, email, password])
      expect(running.output()).toContain(line)
    expect((await fetch(studio)).status).toBe(200)
    const home = await pageAt(site)
    expect(home.getAllByRole('link', {name: /botulinum toxin/i})).toHaveLength(2)
  })

  it('is imported once, and a second time changes nothing', async () => {
    const first = await runCaveat(['import', legacyFile], {env})
    expect(first.output).toContain('22 claims, 1 disclaimer')
    expect(first.code).toBe(0)
    const second = await runCaveat(['import', legacyFile], {env})
    expect(second.output).toContain('nothing to write')
    expect(second.code).toBe(0)
  })

  it('is then a page of the site, led to from the home page, every claim with its mark', async () => {
    expect((await runCaveat(['build'], {env})).code).toBe(0)
    const home = await untilPage(site, title)
    const address = home.getByRole('link', {name: title}).getAttribute('href') ?? ''
    const page = await pageAt(site + address)
    expect(page.getByRole('heading', {level: 1, name: title})).toBeTruthy()
    const marks = page.getAllByRole('doc-noteref')
    const notes = page.getAllByRole('doc-footnote')
    expect(marks).toHaveLength(22)
    expect(notes).toHaveLength(1)
    expect(new Set(marks.map((mark) => mark.getAttribute('href')))).toEqual(new Set([`#${notes[0]?.id}`]))
    for (const mark of marks) expect(mark.closest('sup')?.previousSibling?.textContent).toMatch(/[.?!]$/)
  })

  it('is edited in the Studio, published, and shows the change after one command', async () => {
    const browser = await launchBrowser()
    const page = await browser.newPage({viewport: {width: 1400, height: 1000}})
    page.setDefaultTimeout(60_000)
    try {
      await signIn(page, studio, readCredentials())
      await openTreatment(page, title)
      const section = await openSection(page, edit.section)
      await replaceWords(section, edit.words, edit.newWords)
      await addClaimUse(section, edit.claimed, edit.claim)
      await closeSection(section)
      await publish(page)
    } finally {
      await browser.close()
    }
    expect((await runCaveat(['build'], {env})).code).toBe(0)
    const published = await untilPage(`${site}/treatments/${slug}`, edit.newWords)
    expect(published.getAllByRole('doc-noteref')).toHaveLength(23)
  })

  it('is served as it was built, and every build of it is on record', async () => {
    const verified = await runCaveat(['verify'], {env})
    expect(verified.output).toContain(`✓ /treatments/${slug}: as it was built`)
    const history = await runCaveat(['history', slug], {env})
    expect(history.output.trim().split('\n')).toEqual(
      ['not there yet', 'appeared', 'text changed'].map((what) => expect.stringContaining(what)),
    )
    const now = new Date().toISOString()
    const said = await runCaveat(['history', slug, '--at', now], {env})
    expect(said.output).toContain(edit.newWords)
    expect(said.output).toContain('and still does')
  })

  it('is still there after a stop and a second start', async () => {
    expect(await running.interrupt()).toBe(0)
    await expect(fetch(site)).rejects.toThrow()
    await expect(fetch(studio)).rejects.toThrow()
    running = await startCaveat(env)
    expect(running.output()).toContain('the dataset has content')
    // One for the sample content, the import and the edit: the start built nothing else.
    expect(readdirSync(join(folder, 'manifests')).filter((name) => name.endsWith('.json'))).toHaveLength(3)
    await untilPage(`${site}/treatments/${slug}`, edit.newWords)
  })
})
