import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sampleDocuments} from '@caveat/content/sample'
import {recordBuildOf} from './recorded-builds.ts'
import {runApart} from './run-apart.ts'

const peel = sampleDocuments.find(({_id}) => _id === 'treatment-light-chemical-peel')
const peelWith = (given: object) => ({...peel, _id: 'treatment-light-chemical-peel', ...given})
const named = (current: string) => peelWith({slug: {_type: 'slug', current}})

describe('caveat history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-history-'))
  const history = (...args: readonly string[]) =>
    runApart(['history', ...args], {CAVEAT_SNAPSHOT: join(folder, 'snapshot')})

  beforeAll(() => {
    // The clinic is in California, eight hours behind UTC in winter.
    recordBuildOf(folder, '2026-03-01T20:00:00.000Z', [named('peel')])
    recordBuildOf(folder, '2026-03-03T07:30:00.000Z')
    recordBuildOf(folder, '2026-03-04T09:00:00.000Z', [peelWith({summary: 'A mild acid for the face.'})])
    recordBuildOf(folder, '2026-03-05T20:00:00.000Z', [named('peel')])
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  it('answers what a page said on a day of the clinic, since when and until when, and by which claims', async () => {
    const [day, time] = await Promise.all([
      history('light-chemical-peel', '--at', '2026-03-03'),
      history('/treatments/light-chemical-peel', '--at', '2026-03-04T01:00'),
    ])
    expect(day).toMatchObject({code: 0, errors: ''})
    expect(day.out).toContain(
      'Said so since 2026-03-02 23:30:00 (America/Los_Angeles) until 2026-03-04 01:00:00 (America/Los_Angeles)',
    )
    expect(day.out).toContain('A mild acid that is brushed on the face for a few minutes.')
    expect(day.out).toContain('claim-peel-healing (revision first)')
    expect(time.out).toContain('A mild acid for the face.')
  })

  it('lists the builds in which the text of a page changed', async () => {
    const {code, out} = await history('light-chemical-peel')
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^2026-03-01 12:00:00 .* not there yet$/),
      expect.stringMatching(/^2026-03-02 23:30:00 .* appeared/),
      expect.stringMatching(/^2026-03-04 01:00:00 .* text changed/),
      expect.stringMatching(/^2026-03-05 12:00:00 .* gone$/),
    ])
    expect(code).toBe(0)
  })

  it('says so where there was no build, no page, or never such a page', async () => {
    const [early, before, after, unknown, noDate] = await Promise.all([
      history('light-chemical-peel', '--at', '2026-02-28'),
      history('light-chemical-peel', '--at', '2026-03-01'),
      history('light-chemical-peel', '--at', '2027-01-01'),
      history('light-chemical-peal', '--at', '2026-03-03'),
      history('light-chemical-peel', '--at', '3 March'),
    ])
    expect(early).toMatchObject({code: 1, out: expect.stringContaining('the first one is of 2026-03-01')})
    expect(before).toMatchObject({
      code: 1,
      out: expect.stringContaining('There was no page “light-chemical-peel” at'),
    })
    expect(after.out).toContain(
      'It was there from 2026-03-02 23:30:00 (America/Los_Angeles) until 2026-03-04',
    )
    expect(unknown).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Did you mean light-chemical-peel?'),
    })
    expect(noDate).toMatchObject({code: 2, errors: expect.stringContaining('--at 3 March is no day or time')})
  })
})
