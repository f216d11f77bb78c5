import {runApart} from './run-apart.ts'
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
    expect(out).toContain('\n1 problem in 1 document')
    expect(out).not.toContain('\u001B')
    expect(code).toBe(1)
  })

  it('restricts the report to a page, its claims and disclaimers, as they are on a day', async () => {
    const [today, before, after] = await Promise.all([
      check('/treatments/light-chemical-peel'),
      check('--at', '2026-12-31', 'light-chemical-peel'),
      check('--at', '2027-01-01', '--format', 'github', 'light-chemical-peel'),
    ])
    expect([today.code, today.out]).toEqual([0, expect.stringContaining('No problems.')])
    expect([before.code, before.out]).toEqual([0, expect.stringContaining('as of 2026-12-31')])
    expect(after.code).toBe(1)
    for (const line of after.out.trim().split('\n'))
      expect(line).toMatch(/^::error title=Treatment “Light chemical peel”%3A claim-no-longer-valid::/)
  })

  it('uses the rules of the markets that are named, repeated or with commas', async () => {
    const {code, out} = await check('--format', 'json', '--market', 'uk,au', '--market', 'eu')
    expect(JSON.parse(out)).toMatchObject({version: 1, markets: ['uk', 'au', 'eu']})
    expect(code).toBe(1)
  })

  it('says on standard error why it could not check, with an exit code of its own', async () => {
    const cases: readonly (readonly [args: readonly string[], said: string])[] = [
      [['--market', 'uky'], 'no rules for the market “uky”. Did you mean uk? Use one of: us-federal, '],
      [['--at', '2027-02-30'], '--at 2027-02-30 is not a calendar day'],
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
