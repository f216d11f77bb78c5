import {join} from 'node:path'
import {approvalOf, type LedgerEntry} from '@caveat/claims'
import {snapshotOf, subjectOf} from '@caveat/content'
import {pullDocuments} from '@caveat/content/snapshot'
import stringWidth from 'string-width'
import {z} from 'zod'
import {csv} from '../src/listing/csv.ts'
import {fold} from '../src/listing/fold.ts'
import {ledgerFormats} from '../src/listing/ledger-formats.ts'
import {runApart} from './run-apart.ts'
import {type SampleLake, startSampleLake} from './sample-lake.ts'

const healing = 'claim-peel-healing'
const duration = 'claim-laser-duration'
const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)

const printedLedger = z.object({
  version: z.literal(1),
  approvalsRead: z.boolean(),
  claims: z.array(z.looseObject({claim: z.string(), state: z.string(), uses: z.number()})),
})

describe('commands about claims', () => {
  let sample: SampleLake
  const caveat = (...args: readonly string[]) => runApart(args, sample.env)
  const stored = (id: string) => sample.client.getDocument(id)

  beforeAll(async () => {
    sample = await startSampleLake()
    const claim = snapshotOf((await pullDocuments(sample.client)).documents).find('claim', healing)
    if (claim === undefined) throw new Error(`The sample has no ${healing}.`)
    const approval = approvalOf(subjectOf(claim), {
      ...{role: 'medical', decision: 'approved', who: 'Ada Example', at: new Date().toISOString()},
    })
    await sample.client.create({...approval})
    await sample.client
      .transaction()
      .patch('siteSettings', {set: {requiredApprovals: ['medical']}})
      .patch(duration, {set: {wordings: ['=HYPERLINK("http://evil.example", "Lasts")'], expiresAt: tomorrow}})
      .commit()
  })
  afterAll(() => sample.close())

  it('list every claim with its place, state, approvals and what is due, in 80 columns', async () => {
    const {code, out, errors} = await caveat('ledger')
    expect([code, errors]).toEqual([0, ''])
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80)
    expect(out).toContain('/treatments/light-chemical-peel (2)')
    expect(out).toMatch(/^approved +2 .* A light peel takes 1 to 7 days to heal\.$/m)
    expect(out).toContain('medical: approved (Ada Example)')
    expect(out).toMatch(/1 approved/)
    expect(out).toContain(`  ${tomorrow} expires: Claim “=HYPERLINK`)
  })

  it('name the limit of the days, and list what is due first', async () => {
    const [far, list] = await Promise.all([caveat('ledger', '--days', '99999'), caveat('ledger')])
    expect([far.code, far.errors]).toEqual([2, expect.stringContaining('from 0 to 36500')])
    expect(list.out.split('\n')[1]).toContain(tomorrow)
  })

  it('list them as CSV that no spreadsheet runs, and as JSON that is the same every time', async () => {
    const [asCsv, first, second] = await Promise.all([
      caveat('ledger', '--format', 'csv'),
      caveat('ledger', '--format', 'json'),
      caveat('ledger', '--format', 'json'),
    ])
    expect(asCsv.out).toContain(`\r\n${duration},"'=HYPERLINK(""http://evil.example"", ""Lasts"")",`)
    expect(asCsv.out.endsWith('\r\n')).toBe(true)
    expect(first.out).toBe(second.out)
    const {claims} = printedLedger.parse(JSON.parse(first.out))
    expect(claims.find(({claim}) => claim === healing)).toMatchObject({state: 'approved', uses: 2})
    expect(claims.find(({claim}) => claim === duration)?.state).toBe('not-approved')
  })

  it('say that approvals could not be read without a token, and not that they are missing', async () => {
    const env = {...sample.env, LAKE_DATA: join(sample.folder, 'elsewhere')}
    const [ledger, check] = await Promise.all([runApart(['ledger'], env), runApart(['check'], env)])
    expect(ledger.out).toContain('Approvals are not public and were not read')
    expect(ledger.out).not.toContain('not approved')
    expect(check.code).toBe(1)
    expect(check.out).toContain('read without a token')
    expect(check.out).not.toContain('approval-required')
  })

  it('say where a claim, disclaimer or person is used, with the way into the Studio', async () => {
    const [claim, disclaimer, person, unknown, settings, named, page] = await Promise.all([
      caveat('where-used', healing),
      caveat('where-used', 'drafts.disclaimer-study-peels', '--format', 'json'),
      caveat('where-used', 'person-marisol-quillfeather'),
      caveat('where-used', 'claim-peel-healin'),
      caveat('where-used', 'siteSettings'),
      caveat('where-used', 'Botox'),
      caveat('where-used', '/treatments/light-chemical-peel/'),
    ])
    expect(claim.out).toContain('2 places of 1 document')
    expect(claim.out).toContain('  “A light peel takes 1 to 7 days to heal.”\n')
    expect(claim.out).toContain('http://studio.example/intent/edit/id=treatment-light-chemical-peel;')
    expect(unknown.errors).toContain('Nothing that is published has the id “claim-peel-healin”')
    expect(unknown.errors).toContain(`Did you mean ${healing}`)
    expect(page.out.replaceAll('\n', ' ')).toContain(
      '(treatment-light-chemical-peel) is published at /treatments/light-chemical-peel, and no other document refers to it.',
    )
    expect(settings.out.replaceAll('\n', ' ')).toContain(
      'hold for the whole site: name, phone and legal notice',
    )
    expect(settings.out).toContain('6 treatments')
    expect(named.errors).toContain(' or product-botox')
    expect([claim.code, unknown.code]).toEqual([0, 2])
    expect(JSON.parse(disclaimer.out)).toMatchObject({
      document: {id: 'disclaimer-study-peels', type: 'disclaimer'},
      usages: expect.arrayContaining([
        expect.objectContaining({document: expect.objectContaining({id: 'claim-peel-acne'})}),
        expect.objectContaining({
          address: '/treatments/light-chemical-peel',
          via: expect.objectContaining({id: 'claim-peel-acne'}),
        }),
      ]),
    })
    expect(person.out).toMatch(
      /\/treatments\/light-chemical-peel · Treatment “Light chemical peel”\n(?: .*\n)* {2}Reviewed by/,
    )
  })

  it('show what a withdrawal does to each page, and change nothing', async () => {
    const before = await stored(healing)
    const [dropped, gone, past, both] = await Promise.all([
      caveat('withdraw', healing, '--dry-run', '--at', '2099-03-01', '--effect', 'drop-sentence'),
      caveat('withdraw', healing, '--reason', 'The study was retracted.'),
      caveat('withdraw', healing, '--dry-run', '--at', '2020-01-01'),
      caveat('withdraw', healing, '--dry-run', '--yes', '--reason', 'The study was retracted.'),
    ])
    expect(dropped.out).toContain('withdrawn\non 2099-03-01.')
    expect(dropped.out).toMatch(/before: A light peel takes 1 to 7 days to heal\.\n +after: \(left out\)/)
    expect(dropped.out).toMatch(/after: Skin may feel tight, turn red and flake\. Do not pick at it\./)
    expect(dropped.out).toMatch(/Until the pages are mended[\s\S]* in \d documents?\./)
    expect(dropped.out).toContain('Nothing was changed (--dry-run).')
    expect(gone.out).toContain('It is made in 2 sentences of 1 page.')
    expect(gone.out).toContain(
      'The page gives way to a short notice. The claim is made in:\n    “A light peel',
    )
    expect(gone.errors).toContain('Nothing was changed.')
    expect(past.errors).toContain('--at 2020-01-01 is past')
    expect([dropped.code, gone.code, past.code]).toEqual([0, 2, 2])
    expect(dropped.out).toMatch(
      /The page stays\. The sentences that make the claim are dropped:\n {4}Section \d/,
    )
    expect([both.code, both.out]).toEqual([2, ''])
    expect(both.errors).toContain('--dry-run and --yes contradict each other')
    expect(await stored(healing)).toEqual(before)
  })

  it('withdraw a claim, its draft and its versions in releases, once it is said why', async () => {
    const id = 'claim-peel-even-tone'
    const published = await stored(id)
    const versions = [`drafts.${id}`, `versions.rSpring.${id}`]
    for (const _id of versions) await sample.client.create({...published, _id, _type: 'claim'})
    const {code, out} = await caveat('withdraw', id, '--yes', '--reason', ' The study was retracted. ')
    expect(code).toBe(0)
    expect(out).toContain(`${id} is withdrawn from `)
    const withdrawn = {reason: 'The study was retracted.', effect: 'page-gives-way', at: expect.any(String)}
    expect(await stored(id)).toMatchObject({withdrawn, wordings: published?.wordings})
    for (const version of versions) {
      expect(await stored(version)).toMatchObject({withdrawn})
      expect(out).toContain(version)
    }
    const again = await caveat('withdraw', id, '--yes', '--reason', 'Twice.')
    expect(again.code).toBe(2)
    expect([again.out, again.errors]).toEqual(['', expect.stringContaining('was withdrawn already')])
    const unsaid = await caveat('withdraw', 'claim-peel-healing', '--yes', '--reason', ' ')
    expect(unsaid.code).toBe(2)
    expect(unsaid.errors).toContain('--reason is empty')
  })
})

describe('the ledger as a table', () => {
  const claim: LedgerEntry = {
    claim: 'claim-peel-healing',
    statement: 'A light peel takes 1 to 7 days to heal, and a deep one takes much longer than that.',
    labels: ['onset-duration', 'quantified'],
    state: 'expired',
    states: ['expired'],
    uses: 1,
    pages: [{document: {id: 't', type: 'treatment', title: 'Peel'}, address: '/treatments/peel', uses: 1}],
    approvals: [],
    evidence: 1,
    expiresAt: '2026-11-01',
    due: [],
  }
  const listed = (width?: number) =>
    ledgerFormats.table(
      {today: '2026-11-24', until: '2027-02-22', approvalsRead: true, claims: [claim]},
      width,
    )

  it.each([58, 80, 110])('takes no more than the %d columns of the terminal', (width) => {
    const widths = listed(width)
      .split('\n')
      .map((line) => stringWidth(line))
    expect(Math.max(...widths)).toBeLessThanOrEqual(width)
    expect(Math.max(...widths)).toBeGreaterThan(width - 20)
  })

  it('says that a claim which has ended and is still made is due now', () => {
    expect(listed()).toMatch(/^expired +1 {2}now /m)
  })
})

describe('CSV', () => {
  it('quotes what needs it, and defuses what a spreadsheet would run', () => {
    expect(
      csv([
        ['a', 'b,c', 'd"e', 'f\ng', 3],
        ['=1', '+1', '-1', '@x', '\tx'],
        [' =1', '＝1', "'", 'a=1', -3],
      ]),
    ).toBe('a,"b,c","d""e","f\ng",3\r\n\'=1,\'+1,\'-1,\'@x,\'\tx\r\n\' =1,\'＝1,\',a=1,-3\r\n')
  })
})

describe('a folded text', () => {
  it('keeps words whole where they fit, and cuts addresses behind their hyphens', () => {
    expect(fold('One two three', 7)).toEqual(['One two', 'three'])
    expect(fold('/treatments/light-chemical-peel', 20)).toEqual(['/treatments/light-', 'chemical-peel'])
    expect(fold('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(fold('', 4)).toEqual([''])
    expect(fold('ああああ', 5)).toEqual(['ああ', 'ああ'])
  })
})
