import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {dayAt, daysAfter} from '@caveat/claims'
import {openHtml} from '@caveat/testing/html'
import {runCaveat} from './run-caveat.ts'
import {type SampleLake, startSampleLake} from './sample-lake.ts'

// A whole site is built on the way.
jest.setTimeout(300_000)

const web = join(__dirname, '..', '..', 'web')
const dist = '.next-ended'

/** A claim of the peel page, and one of the eyelid page and of no other. */
const [dropped, fatal] = ['claim-peel-acne', 'claim-eyelid-scar']
const droppedWords = 'In a review of acne trials'

describe('a site whose claims were withdrawn', () => {
  let lake: SampleLake
  let env: Readonly<Record<string, string>>
  const today = dayAt(new Date(), 'America/Los_Angeles')

  beforeAll(async () => {
    lake = await startSampleLake()
    env = {...lake.env, CAVEAT_WEB_DIST: dist}
    const withdrawn = {_type: 'withdrawal', at: today, reason: 'The study was retracted.'}
    await lake.client
      .transaction()
      .patch(dropped, {set: {withdrawn: {...withdrawn, effect: 'drop-sentence'}}})
      .patch(fatal, {set: {withdrawn: {...withdrawn, effect: 'page-gives-way'}}})
      .patch('claim-laser-cleared', {set: {expiresAt: daysAfter(today, 3)}})
      .commit()
  })

  afterAll(async () => {
    await lake.close()
    for (const name of [dist, `${dist}-built`, `${dist}-previous`])
      rmSync(join(web, name), {recursive: true, force: true})
  })

  const html = (address: string) =>
    readFileSync(join(web, dist, 'server', 'pages', `${address}.html`), 'utf8')

  it('is built, and the report says of each page what was done and what to do', async () => {
    const {code, output} = await runCaveat(['build'], {env})
    expect(output).toContain('Site built')
    expect(output).toMatch(/retracted\.?\)\. The page is published without the sentence: take it out/)
    expect(output).toMatch(
      /A short notice stands in place of the page until.*the home page and all other lists leave it out/,
    )
    expect(output).toContain(`Build again on ${daysAfter(today, 3)} (1 page), when this changes by itself`)
    expect(code).toBe(0)
  })

  it('shows a page without its sentence, marks and notes computed anew', () => {
    const page = openHtml(html('treatments/light-chemical-peel'))
    expect(page.body.textContent).not.toContain(droppedWords)
    const [marks, notes] = ['noteref', 'footnote'].map((role) =>
      Array.from(page.querySelectorAll(`[role=doc-${role}]`)),
    )
    expect(notes?.length).toBeGreaterThan(0)
    const leads = new Set(marks?.map((mark) => mark.getAttribute('href')))
    expect(leads).toEqual(new Set(notes?.map(({id}) => `#${id}`)))
  })

  it('shows a notice in place of a page, which no search engine keeps and no list has', () => {
    const notice = html('treatments/upper-eyelid-surgery')
    const {body, head} = openHtml(notice)
    expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(body.querySelector('h1')?.textContent).toBe('Upper eyelid surgery')
    expect(body.textContent).toContain('This page is being reviewed')
    expect(body.querySelector('main a[href^="tel:"]')).not.toBeNull()
    expect(notice).not.toMatch(/scar|doc-footnote/)
    expect(html('index')).not.toContain('/treatments/upper-eyelid-surgery')
    expect(html('index')).toContain('/treatments/light-chemical-peel')
  })

  it('hands no word of it to anybody beside the pages', () => {
    const data = join(web, dist, 'server', 'pages', 'treatments', 'upper-eyelid-surgery.json')
    expect(existsSync(data) ? readFileSync(data, 'utf8') : '').not.toMatch(/scar/)
  })

  it('has on record what was served', async () => {
    const eyelids = await runCaveat(['history', 'upper-eyelid-surgery', '--at', new Date().toISOString()], {
      env,
    })
    expect(eyelids.output).toContain('This page is being reviewed')
    expect(eyelids.output).not.toContain('scar')
    const peel = await runCaveat(['history', 'light-chemical-peel', '--at', new Date().toISOString()], {env})
    expect(peel.output).not.toContain(droppedWords)
    expect(peel.output).not.toContain(dropped)
  })

  it('is foretold for a day to come: the effect of an expiry is no error', async () => {
    const then = await runCaveat(['check', '--at', daysAfter(today, 3), '--format', 'json'], {env})
    expect(then.code).toBe(0)
    expect(then.output).toContain(`This claim expired on ${daysAfter(today, 3)}. A short notice stands`)
  })

  it('loses a claim that is withdrawn while something else stops the build, and nothing new is shown', async () => {
    const laser = html('treatments/laser-hair-reduction')
    expect(laser).toContain('href="#note-')
    const withdrawn = {_type: 'withdrawal', at: today, reason: 'The study was retracted.'}
    await lake.client
      .transaction()
      .patch('treatment-light-chemical-peel', {set: {summary: 'Smoother skin.*'}})
      .patch('claim-laser-cleared', {set: {withdrawn: {...withdrawn, effect: 'page-gives-way'}}})
      .commit()
    const {code, output} = await runCaveat(['build'], {env})
    expect(code).toBe(1)
    expect(output).toContain('hand-typed-mark')
    expect(output).toMatch(/made anew without what has ended since; .*“Laser hair reduction”/)
    expect(openHtml(html('treatments/laser-hair-reduction')).body.textContent).toContain(
      'This page is being reviewed',
    )
    expect(html('treatments/light-chemical-peel')).not.toContain('Smoother skin.')
    expect(html('treatments/light-chemical-peel')).not.toContain(droppedWords)
  })
})
