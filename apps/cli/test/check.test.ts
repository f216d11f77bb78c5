import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {text} from 'node:stream/consumers'
import {runApart} from './run-apart.ts'
import {command} from './run-caveat.ts'
import {type SampleLake, startSampleLake} from './sample-lake.ts'

describe('caveat check', () => {
  let sample: SampleLake
  const check = (...args: readonly string[]) => runApart(['check', ...args], sample.env)

  beforeAll(async () => {
    sample = await startSampleLake()
    const body = {_type: 'block', style: 'normal', markDefs: []}
    const typed = [
      {...body, _key: 'b', children: [{_type: 'span', _key: 's', text: 'It helps.*', marks: []}]},
    ]
    await sample.client
      .transaction()
      .patch('treatment-botulinum-toxin-underarm-sweating', {
        insert: {after: 'sections[-1]', items: [{_type: 'prose', _key: 'typed', body: typed}]},
      })
      .patch('claim-peel-healing', {set: {expiresAt: '2027-01-01'}})
      .commit()
  })
  afterAll(() => sample.close())

  it('prints the report on standard output, nothing else, and fails where something stops a build', async () => {
    const {code, out, errors} = await check()
    expect(errors).toBe('')
    expect(out).toContain('      It helps.*\n               ^\n')
    expect(out).toMatch(/^1 problem\b.* in \d+ documents?;/m)
    expect(out).not.toContain('\u001B')
    expect(code).toBe(1)
  })

  it('restricts the report to a page, its claims and disclaimers, as they are on a day', async () => {
    const [today, before, after] = await Promise.all([
      check('/treatments/light-chemical-peel'),
      check('--at', '2026-12-31', 'light-chemical-peel'),
      check('--at', '2027-01-01', '--format', 'github', 'light-chemical-peel'),
    ])
    expect([today.code, today.out]).toEqual([0, expect.stringMatching(/^No problems[.;]/m)])
    expect([before.code, before.out]).toEqual([0, expect.stringContaining('as of 2026-12-31')])
    expect(after.out).toMatch(/Light chemical peel.*claim-no-longer-valid/)
    for (const line of after.out.trim().split('\n')) expect(line).toMatch(/^::(error|warning|notice) title=/)
  })

  it('takes a page by every way to write it', async () => {
    const address = 'https://clinic.example/treatments/light-chemical-peel/?from=mail#healing'
    const runs = await Promise.all(
      ['treatments/light-chemical-peel', '/treatments/light-chemical-peel/', address].map((given) =>
        check('--format', 'json', given),
      ),
    )
    for (const {code, out} of runs) {
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({
        pages: ['light-chemical-peel'],
        elsewhere: {errors: 1},
      })
    }
  })

  it('says of one page that the build stops elsewhere, and of the home page what it shows', async () => {
    const [page, home] = await Promise.all([check('light-chemical-peel'), check('/')])
    expect([page.code, home.code]).toEqual([0, 0])
    for (const {out} of [page, home])
      expect(out).toMatch(/^Found on other pages: 1 problem\b.*, and the build stops on it\./m)
  })

  it('reports with a page what concerns the whole site, and fails', async () => {
    await sample.client.patch('siteSettings').set({warnings: 'sometimes'}).commit()
    const {code, out} = await check('light-chemical-peel')
    await sample.client.patch('siteSettings').set({warnings: 'publish'}).commit()
    expect(out).toContain('Part of the site settings cannot be read')
    expect(code).toBe(1)
  })

  it('ends well where the reader has seen enough', async () => {
    const child = spawn(process.execPath, [command, 'check', '--market', 'uk,au', '--all'], {
      env: {...process.env, ...sample.env},
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect([errors, code]).toEqual(['', 1])
  })

  it('uses the rules of the markets that are named, repeated or with commas', async () => {
    const {code, out} = await check('--format', 'json', '--market', 'UK,au', '--market', 'European Union')
    expect(JSON.parse(out)).toMatchObject({version: 1, markets: ['uk', 'au', 'eu']})
    expect(code).toBe(1)
  })

  it('says on standard error why it could not check, with an exit code of its own', async () => {
    const cases: readonly (readonly [args: readonly string[], said: string])[] = [
      [['--market', 'us'], 'no rules for the market “us”. Did you mean us-federal or us-ca? Use'],
      [['--market', ' , '], '--market names no market. Use one or several of: us-federal, '],
      [['--at', '0001-01-01'], '--at 0001-01-01 is out of reach. Use a day from 2000-01-01'],
      [['--at', '2027-13-01'], 'there is no month 13'],
      [[''], 'A page was named by nothing'],
      [['/elsewhere/light-chemical-peel'], 'No page has the slug “light-chemical-peel”'],
      [['--market', 'uky'], 'no rules for the market “uky”. Did you mean uk? Use one of: us-federal, '],
      [['--at', '2027-02-30'], '--at 2027-02-30 is not a calendar day: February 2027 has 28 days.'],
      [['--format', 'xml'], 'text, json, sarif, github'],
      [['underarm'], 'No page has the slug “underarm”. Did you mean botulinum-toxin-underarm-sweating?'],
    ]
    const runs = await Promise.all([
      ...cases.map(([args]) => check(...args)),
      runApart(['check'], {...sample.env, LAKE_PORT: '1'}),
    ])
    expect(runs.map(({code, out}) => [code, out])).toEqual(runs.map(() => [2, '']))
    expect(runs.map(({errors}) => errors)).toEqual(
      [...cases.map(([, said]) => said), 'did not answer'].map((said) => expect.stringContaining(said)),
    )
    for (const {errors} of runs) expect(errors).not.toMatch(/\n\s+at /)
  })
})
