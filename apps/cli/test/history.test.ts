import {generateKeyPairSync} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {addLiveRecord, liveRecordFiles, sha256Of} from '@caveat/content/records'
import {sampleDocuments} from '@caveat/content/sample'
import {readManifest} from '../src/manifest/files.ts'
import {documentedIn} from './documented.ts'
import {recordBuildOf} from './recorded-builds.ts'
import {runApart} from './run-apart.ts'
import {sampleApproval} from './sample-approval.ts'

const peel = sampleDocuments.find(({_id}) => _id === 'treatment-light-chemical-peel')
const peelWith = (given: object) => ({...peel, _id: 'treatment-light-chemical-peel', ...given})
const named = (current: string) => peelWith({slug: {_type: 'slug', current}})

const builtPeel = (path: string) => {
  const {record: manifest} = readManifest(path)
  const found = manifest.pages.find(({address}) => address === '/treatments/light-chemical-peel')
  if (found === undefined) throw new Error('The sample has no light chemical peel.')
  const {html, ...page} = found
  return {manifest, page}
}

describe('caveat history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-history-'))
  const history = (...args: readonly string[]) =>
    runApart(['history', ...args], {CAVEAT_SNAPSHOT: join(folder, 'snapshot')})

  const keys = generateKeyPairSync('ed25519')
  const publicFile = join(folder, 'public.pem')

  beforeAll(() => {
    writeFileSync(publicFile, keys.publicKey.export({type: 'spki', format: 'pem'}))
    // The clinic is in California, eight hours behind UTC in winter.
    recordBuildOf(folder, '2026-03-01T20:00:00.000Z', [named('peel')])
    recordBuildOf(folder, '2026-03-03T07:30:00.000Z', [sampleApproval('claim-peel-healing')], {
      key: keys.privateKey,
    })
    recordBuildOf(folder, '2026-03-04T09:00:00.000Z', [peelWith({summary: 'A mild acid for the face.'})])
    recordBuildOf(folder, '2026-03-05T20:00:00.000Z', [named('peel')])
    recordBuildOf(folder, '2026-03-06T20:00:00.000Z', [], {without: ['treatment-light-chemical-peel']})
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  it('answers what a page said on a day of the clinic, since when and until when, and by which claims', async () => {
    const [day, time] = await Promise.all([
      history('light-chemical-peel', '--at', '2026-03-03'),
      history('/treatments/light-chemical-peel', '--at', '2026-03-04T01:00'),
    ])
    expect(day).toMatchObject({code: 0, errors: ''})
    expect(day.out).not.toContain('Earlier on that day')
    expect(day.out).toContain(
      'Said so since 2026-03-02 23:30:00 (America/Los_Angeles) until 2026-03-04 01:00:00 (America/Los_Angeles)',
    )
    expect(day.out).toContain('A mild acid that is brushed on the face for a few minutes.')
    expect(day.out).toContain('claim-peel-healing (revision first)')
    expect(time.out).toContain('A mild acid for the face.')
  })

  it('answers what a page said on 3 March as docs/manifest.md shows it', async () => {
    const [{args, output} = {args: [], output: /^$/}] = documentedIn('manifest.md')
    const {out, errors, code} = await runApart(
      args.map((each) => (each === 'public.pem' ? publicFile : each)),
      {CAVEAT_SNAPSHOT: join(folder, 'snapshot')},
    )
    expect(args).toContain('2026-03-03')
    expect(errors).toBe('')
    expect(out).toMatch(output)
    expect(code).toBe(0)
  })

  it('lists the builds in which the text or the address of a page changed', async () => {
    const [now, before] = await Promise.all([history('light-chemical-peel'), history('peel')])
    expect(now.out.trim().split('\n')).toEqual([
      expect.stringMatching(/^2026-03-01 12:00:00 .* appeared at \/treatments\/peel \(text /),
      expect.stringMatching(/^2026-03-02 23:30:00 .* moved to \/treatments\/light-chemical-peel$/),
      expect.stringMatching(/^2026-03-04 01:00:00 .* text changed \(text /),
      expect.stringMatching(/^2026-03-05 12:00:00 .* moved to \/treatments\/peel, text changed \(text /),
      expect.stringMatching(/^2026-03-06 12:00:00 .* gone$/),
    ])
    expect(before.out).toBe(now.out)
    expect([now.code, before.code]).toEqual([0, 0])
  })

  it('says that a page said something else earlier on the day, and that it was at another address', async () => {
    const [day, morning, moved] = await Promise.all([
      history('light-chemical-peel', '--at', '2026-03-04'),
      history('light-chemical-peel', '--at', '2026-03-04T08:00:00Z'),
      history('light-chemical-peel', '--at', '2026-03-05'),
    ])
    expect(day.out).toMatch(
      /Earlier on that day it said something else, from 2026-03-02 23:30:00 .* until 2026-03-04 01:00:00/,
    )
    expect(day.out).toContain(': --at 2026-03-03T07:30:00.000Z tells what.')
    expect(day.out).toContain('A mild acid for the face.')
    // Midnight in California.
    expect(morning.out).toContain('A mild acid that is brushed on the face for a few minutes.')
    expect(morning.out).not.toContain('Earlier on that day')
    expect(moved.out).toContain('“light-chemical-peel” was at another address then.')
    expect(moved.out).toContain('/treatments/peel “Light chemical peel”')
  })

  it('says so where there was no build, no page, or never such a page', async () => {
    const [early, long, after, unknown, noDate, noMonth, longest] = await Promise.all([
      history('light-chemical-peel', '--at', '2026-02-28'),
      history('light-chemical-peel', '--at', '2001-03-03T10:00:00+14:00'),
      history('light-chemical-peel', '--at', '2027-01-01'),
      history('light-chemical-peal', '--at', '2026-03-03'),
      history('light-chemical-peel', '--at', '3 March'),
      history('light-chemical-peel', '--at', '2026-13-03T10:00'),
      history('light-chemical-peel', '--at', '0001-01-01'),
    ])
    expect(early).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nothing is recorded of 2026-02-28: the first build is of 2026-03-01'),
    })
    expect(long.code).toBe(1)
    expect(after).toMatchObject({
      code: 1,
      out: expect.stringContaining(
        'There was no page “light-chemical-peel” at 2027-01-01. It was there from',
      ),
    })
    expect(after.out).toContain('until 2026-03-06 12:00:00 (America/Los_Angeles).')
    expect(unknown).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Did you mean light-chemical-peel?'),
    })
    expect(noDate).toMatchObject({code: 2, errors: expect.stringContaining('--at 3 March is no day or time')})
    expect(noMonth).toMatchObject({code: 2, errors: expect.stringContaining('there is no month 13')})
    expect(longest).toMatchObject({
      code: 2,
      errors: expect.stringContaining('--at 0001-01-01 is out of reach'),
    })
  })

  it('says where a record was removed, for the next one names it', async () => {
    const thinned = join(folder, 'thinned')
    const days = ['2026-03-02', '2026-03-04', '2026-03-06']
    const [, second] = days.map((day, index) =>
      recordBuildOf(thinned, `${day}T20:00:00.000Z`, [peelWith({summary: `Build ${index}.`})]),
    )
    const ask = (day: string) =>
      runApart(['history', 'light-chemical-peel', '--at', day], {CAVEAT_SNAPSHOT: join(thinned, 'snapshot')})
    expect(await ask('2026-03-05')).toMatchObject({code: 0, errors: ''})
    rmSync(second?.path ?? '')
    const [before, after] = await Promise.all([ask('2026-03-03'), ask('2026-03-05')])
    expect(before).toMatchObject({code: 0, errors: ''})
    expect(after.code).toBe(1)
    expect(after.errors).toContain('What is said here cannot be relied on.')
    expect(after.errors).toContain(`${second?.path}\n  The record is missing: the one after it names it.`)
  })

  it('names the record that answers, and does not vouch for one that was changed or is not signed', async () => {
    const altered = join(folder, 'altered')
    const {path} = recordBuildOf(altered, '2026-03-03T10:00:00.000Z', [], {key: keys.privateKey})
    const ask = (...args: readonly string[]) =>
      runApart(['history', 'light-chemical-peel', '--at', '2026-03-03', ...args], {
        CAVEAT_SNAPSHOT: join(altered, 'snapshot'),
      })
    const sound = await ask('--public-key', publicFile)
    expect(sound).toMatchObject({code: 0, errors: '', out: expect.stringContaining(`Record: ${path}`)})
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('a few minutes', 'an hour'))
    const [changed, unsigned] = await Promise.all([ask(), ask('--public-key', publicFile)])
    expect(changed.out).toContain('for an hour')
    expect(changed.errors).toContain('What is said here cannot be relied on.')
    expect(changed.errors).toContain('The manifest was changed after it was written')
    expect(unsigned.errors).toContain('The signature is not of this manifest by this key.')
    expect([changed.code, unsigned.code]).toEqual([1, 1])
  })

  it('answers beside a record that cannot be read, and vouches for what that one can say nothing of', async () => {
    const torn = join(folder, 'torn')
    recordBuildOf(torn, '2026-03-03T10:00:00.000Z')
    const path = join(torn, 'manifests', '20260305T100000000Z-0123456789ab.json')
    writeFileSync(path, '{"version": 1')
    const ask = (...args: readonly string[]) =>
      runApart(['history', 'light-chemical-peel', ...args], {CAVEAT_SNAPSHOT: join(torn, 'snapshot')})
    const [before, after, all] = await Promise.all([
      ask('--at', '2026-03-04'),
      ask('--at', '2026-03-05'),
      ask(),
    ])
    expect(before).toMatchObject({code: 0, errors: '', out: expect.stringContaining('for a few minutes')})
    for (const {code, errors} of [after, all]) {
      expect(errors).toContain(`The manifest ${path} could not be read`)
      expect(code).toBe(1)
    }
    expect(after.out).toContain('for a few minutes')
  })
})

describe('caveat history of a site that is published without builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-history-live-'))
  const history = (...args: readonly string[]) =>
    runApart(['history', ...args], {CAVEAT_SNAPSHOT: join(folder, 'snapshot')})
  const manifests = join(folder, 'manifests')
  const id = 'treatment-light-chemical-peel'

  beforeAll(() => {
    const {manifest, page} = builtPeel(recordBuildOf(folder, '2026-03-01T20:00:00.000Z').path)
    const {snapshot, policy, rulePacks} = manifest
    const publish = (at: string, text: string | undefined) =>
      addLiveRecord(
        manifests,
        {
          ...{version: 1, snapshot, policy, rulePacks, document: id},
          page: text === undefined ? undefined : {...page, text, textSha256: sha256Of(text)},
        },
        new Date(at),
      )
    publish('2026-03-02T18:00:00.000Z', 'Published at ten.\n')
    publish('2026-03-02T19:00:00.000Z', 'Published at eleven.\n')
    publish('2026-03-02T20:00:00.000Z', undefined)
    recordBuildOf(folder, '2026-03-03T20:00:00.000Z')
    publish('2026-03-04T18:00:00.000Z', 'Published last.\n')
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  it.each([
    ['2026-03-02T09:59', 'A mild acid that is brushed on the face', 'until 2026-03-02 10:00:00'],
    ['2026-03-02T10:30', 'Published at ten.', 'published without a build, 2026-03-02 10:00:00'],
    ['2026-03-02T11:30', 'Published at eleven.', 'until 2026-03-02 12:00:00'],
    ['2026-03-03T13:00', 'A mild acid that is brushed on the face', 'build of 2026-03-03 12:00:00'],
    ['2026-03-05', 'Published last.', 'since 2026-03-04 10:00:00 (America/Los_Angeles) and still does'],
  ])('says at %s what was online', async (at, text, when) => {
    const {out, errors, code} = await history('light-chemical-peel', '--at', at)
    expect(errors).toBe('')
    expect(out).toContain(text)
    expect(out).toContain(when)
    expect(code).toBe(0)
  })

  it('knows that the page was gone, and lists all that happened', async () => {
    const gone = await history('light-chemical-peel', '--at', '2026-03-02T12:30')
    expect(gone.out).toContain('There was no page')
    expect(gone.code).toBe(1)
    const {out} = await history('light-chemical-peel')
    expect(out.trimEnd().split('\n')).toHaveLength(6)
  })

  it('does not say of a page of many that it still says so', async () => {
    const {out, errors, code} = await history('/', '--at', '2026-03-05')
    expect(out).toContain('may have changed')
    expect(out).not.toContain('still does')
    expect(errors).toContain('is not recorded')
    expect(code).toBe(1)
  })

  it('says where a record was removed', async () => {
    const [, second = ''] = liveRecordFiles(manifests)
    const content = readFileSync(second)
    rmSync(second)
    const {errors, code} = await history('light-chemical-peel')
    writeFileSync(second, content)
    expect(errors).toContain('The record is missing')
    expect(code).toBe(1)
  })
})
