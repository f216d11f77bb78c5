import {approvalOf, isError, overrideOf} from '@caveat/claims'
import {documents, markdown} from '@caveat/content'
import type {SanityDocument} from '@sanity/types'
import {claim, disclaimer, settingsWith, stamped} from '../test/examples.ts'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {forgetDecisions} from './around.ts'
import {consequences, siteWide} from './findings.ts'
import {reportOn} from './report.ts'

const settings = settingsWith()

const draft = (fields: object): SanityDocument => ({
  _id: 'drafts.treatment-example',
  _type: 'treatment',
  ...stamped,
  title: 'Example',
  slug: {_type: 'slug', current: 'example'},
  category: 'other',
  ...fields,
})
const saying = (body: unknown) => draft({sections: [{_type: 'prose', _key: 'opening', body}]})

let running: LakeForTests
beforeAll(async () => {
  running = await lakeForTests()
  const withdrawn = {
    ...claim,
    _id: 'claim-withdrawn',
    withdrawn: {at: '2026-01-01', reason: 'The study was retracted.', effect: 'drop-sentence'},
  }
  await running.client
    .transaction()
    .create(settings)
    .create(disclaimer)
    .create(claim)
    .create(withdrawn)
    .commit()
})
afterAll(() => running.close())

const found = async (document: SanityDocument) =>
  (await reportOn(document, running.client)).findings.map(({rule, path}) => `${rule} at ${path}`)

describe('reportOn', () => {
  it('has nothing against a page that can be published', async () => {
    expect(await found(saying(markdown('[Lines may look softer](claim:claim-softer).')))).toEqual([])
  })

  it('finds what the model misses, each at its field', async () => {
    const sections = [{_type: 'callToAction', _key: 'call', label: 'Book', href: 'javascript:x'}]
    expect(await found(draft({title: ' ', sections}))).toEqual([
      'document-complete at title',
      'document-complete at sections[_key=="call"].heading',
      'document-complete at sections[_key=="call"].href',
    ])
  })

  it('finds words that are marked as a claim of which none is chosen', async () => {
    const [block] = markdown('[Lines may look softer](claim:claim-softer).')
    const body = [{...block, markDefs: block?.markDefs.map(({_key}) => ({_type: 'claimUse', _key}))}]
    expect(await found(saying(body))).toEqual([
      `claim-use-without-claim at sections[_key=="opening"].body[_key=="${block?._key}"]`,
    ])
  })

  it('warns of a withdrawn claim, and finds a claim that is not published and a mark typed by hand in what is left', async () => {
    const text = '[One](claim:claim-withdrawn). [Two](claim:claim-nowhere). Three.*'
    const {findings} = await reportOn(saying(markdown(text)), running.client)
    expect(findings.map(({rule, severity}) => `${rule} ${severity}`).toSorted()).toEqual([
      'claim-no-longer-valid warning',
      'claim-use-without-claim error',
      'hand-typed-mark error',
    ])
    for (const {passage, span} of findings)
      expect(passage?.slice(span?.from, span?.to)).toMatch(/^(One|Two|\*)$/)
  })

  it('finds a claim without disclaimer, and leaves other documents alone', async () => {
    const alone = {...draft({}), ...claim, _id: 'drafts.claim-new', disclaimers: []}
    expect(await found(alone)).toEqual(['claim-without-disclaimer at disclaimers'])
  })

  it('finds the published page that has the same address, with all of its text left out of the account', async () => {
    const slug = {_type: 'slug', current: 'twin'}
    const twin = {...saying(markdown('Typed.*')), _id: 'treatment-twin', title: 'The twin', slug}
    await running.client.create(twin)
    const {findings} = await reportOn(draft({...saying(markdown('Words.')), slug}), running.client)
    expect(findings.map(({rule, document}) => `${rule} on ${document.id}`)).toEqual([
      'address-taken on treatment-example',
    ])
    expect(findings[0]?.message).toContain('The twin')
  })

  it('tells of a draft of the page itself nothing about its address', async () => {
    const published = {...saying(markdown('Words.')), _id: 'treatment-own', slug: {current: 'own'}}
    await running.client.create(published)
    const {findings} = await reportOn({...published, _id: 'drafts.treatment-own'}, running.client)
    expect(findings).toEqual([])
  })
})

describe('reportOn, on what every page depends on', () => {
  const title = (_id: string, text: string) => ({
    ...saying(markdown('Words.')),
    _id,
    title: text,
    slug: {_type: 'slug', current: _id},
  })
  const toxin = {_id: 'product-toxin', _type: 'product', brandName: 'Velloxin', kind: 'cosmetic'}
  let client: LakeForTests['client']
  beforeAll(async () => {
    client = running.client.withConfig({})
    await client
      .transaction()
      .create(toxin)
      .create(title('treatment-one', 'Velloxin for lines'))
      .create(title('treatment-two', 'Velloxin for brows'))
      .commit()
  })
  afterAll(() =>
    client
      .transaction()
      .delete('treatment-one')
      .delete('treatment-two')
      .delete(toxin._id)
      .createOrReplace(settings)
      .commit(),
  )
  const reportWith = (document: object, fields: object) =>
    reportOn({...draft({}), ...document, ...fields}, client)

  it('says which pages another market stops, before the settings are published', async () => {
    await client.createOrReplace({...toxin, kind: 'prescription-medicine'})
    const report = await reportWith(settings, {markets: ['uk']})
    expect(consequences(report)[0]).toMatch(
      /^This stops 2 pages \(“Velloxin for lines”, “Velloxin for brows”\)\./,
    )
    expect(consequences(report)).toHaveLength(3)
    expect(report.findings.filter(isError)).toEqual([])
  })

  it('says which pages a change of a product stops', async () => {
    const asker = running.client.withConfig({})
    await asker.createOrReplace(toxin)
    await asker.createOrReplace({...settings, markets: ['uk']})
    const report = await reportOn({...draft({}), ...toxin, kind: 'prescription-medicine'}, asker)
    expect(consequences(report)[0]).toMatch(/^This stops 2 pages/)
    const renamed = await reportOn({...draft({}), ...toxin, brandName: 'Other'}, asker)
    expect(consequences(renamed)).toEqual([])
  })

  it('reads no pages where the settings change in what no rule asks', async () => {
    const asker = running.client.withConfig({})
    await asker.createOrReplace(settings)
    expect(consequences(await reportOn({...draft({}), ...settings, tagline: 'Hello.'}, asker))).toEqual([])
  })

  it('tells on every other document that broken settings keep everything from the site', async () => {
    const asker = running.client.withConfig({})
    await asker.createOrReplace({...settings, timeZone: 'Mars'})
    const other = await reportOn(saying(markdown('Words.')), asker)
    expect(siteWide(other)[0]).toMatch(/^Nothing that is published reaches the site.*“Site settings”/)
    const mended = await reportOn({...draft({}), ...settings}, asker)
    expect([mended.findings.filter(isError), siteWide(mended)]).toEqual([[], []])
    const broken = await reportOn({...draft({}), ...settings, timeZone: 'Mars'}, asker)
    expect(broken.findings.filter(isError)).not.toEqual([])
    expect(siteWide(broken)).toEqual([])
  })
})

const decided = {who: 'Dana Reyes', at: new Date().toISOString()} as const

describe('reportOn, on decisions', () => {
  beforeAll(() =>
    running.client
      .patch(settings._id)
      .set({requiredApprovals: ['medical']})
      .commit(),
  )
  // Answers are kept for each client: another one knows nothing of the settings before.
  const client = () => running.client.withConfig({})

  it('counts an approval of exactly this state, and names what changed since', async () => {
    const asker = client()
    const before = await reportOn(saying(markdown('Words.')), asker)
    expect(before.approvals?.roles.map(({role, state}) => `${role} ${state}`)).toEqual(['medical missing'])
    if (before.subject === undefined) throw new Error('A complete page can be approved.')
    await running.client.create(
      approvalOf(before.subject, {...decided, role: 'medical', decision: 'approved'}),
    )
    forgetDecisions()
    const after = await reportOn(saying(markdown('Words.')), asker)
    expect(after.approvals?.roles.map(({state}) => state)).toEqual(['approved'])

    const changed = await reportOn({...saying(markdown('Words.')), title: 'Another'}, asker)
    expect(changed.approvals?.roles).toEqual([
      expect.objectContaining({state: 'stale', changes: [expect.objectContaining({path: 'title'})]}),
    ])
  })

  it('has no subject to approve where the document is not complete', async () => {
    expect(await reportOn(draft({sections: []}), client())).not.toHaveProperty('subject')
  })
})

describe('reportOn, on a person', () => {
  it('has what is needed to decide on a warning, and knows the decision', async () => {
    const person: SanityDocument = {
      ...{...stamped, _id: 'drafts.person-a', _type: 'person'},
      ...documents.person.fixtures.default,
      bio: 'Our results are the best in California.',
    }
    const {findings, state} = await reportOn(person, running.client)
    const warning = findings.find(({rule}) => rule === 'unmarked-claim')
    if (warning === undefined || state === undefined) throw new Error('There is no warning to decide on.')
    const at = new Date().toISOString()
    await running.client.create({
      ...overrideOf(warning, state, {who: 'Dana', at, reason: 'Counsel has read it.'}),
    })
    forgetDecisions()
    const again = await reportOn(person, running.client)
    expect(again.findings.find(({rule}) => rule === 'unmarked-claim')?.overridden).toMatchObject({
      who: 'Dana',
    })
  })
})

describe('reportOn, on a claim that is gone', () => {
  it('knows it although the library was read before', async () => {
    const client = running.client.withConfig({})
    await client.create({...claim, _id: 'claim-going'})
    expect(await reportOn(saying(markdown('Words.')), client)).toMatchObject({users: 0})
    await client.delete('claim-going')
    const {findings} = await reportOn(saying(markdown('[Lines may look softer](claim:claim-going).')), client)
    expect(findings.map(({rule}) => rule)).toContain('claim-use-without-claim')
  })
})

describe('reportOn, on a claim', () => {
  it('tells what publishing it does to the pages that make it, and nothing that is wrong with them already', async () => {
    const text = '[Lines may look softer](claim:claim-softer). A mark of old.*'
    await running.client.create({...saying(markdown(text)), _id: 'treatment-user', title: 'A page'})
    const as = (fields: object) =>
      reportOn({...draft({}), ...claim, _id: 'drafts.claim-softer', ...fields}, running.client)

    const same = await as({})
    expect({...same, users: same.users}).toMatchObject({users: 1, elsewhere: []})

    const withdrawn = await as({withdrawn: {at: '2026-01-01', reason: 'New data.'}})
    expect(withdrawn.findings.map(({document}) => document.id)).not.toContain('treatment-user')
    expect(withdrawn.findings).toEqual([
      expect.objectContaining({
        rule: 'ended-claim-in-use',
        message: expect.stringContaining('text of “A page”'),
      }),
    ])
    expect(consequences(withdrawn)).toEqual([
      expect.stringMatching(
        /^“A page” changes by itself. “Lines.*withdrawn on 2026-01-01 .*short notice stands in place of the page/,
      ),
    ])

    const reworded = await as({wordings: ['Something else entirely.']})
    expect(reworded.elsewhere.map(({rule}) => rule)).toEqual(['wording-drift'])
  })
})

describe('reportOn, on the first page that makes a claim', () => {
  it('says what the market has against the sources and notes that come out with it', async () => {
    const client = running.client.withConfig({})
    const toxin = {
      _id: 'product-named',
      _type: 'product',
      brandName: 'Velloxin',
      kind: 'prescription-medicine',
    }
    const note = {...disclaimer, _id: 'disclaimer-named', text: 'Of a trial of Velloxin.'}
    const named = {
      ...claim,
      _id: 'claim-named',
      disclaimers: [{_key: 'n', _type: 'reference', _ref: note._id}],
      evidence: [
        {
          _key: 'e',
          _type: 'evidence',
          kind: 'trial',
          citation: 'Velloxin: a trial',
          url: 'https://example.org/a',
        },
      ],
    }
    await client
      .transaction()
      .create(toxin)
      .create(note)
      .create(named)
      .createOrReplace({...settings, markets: ['uk']})
      .commit()
    const page = saying(markdown('[Lines may look softer](claim:claim-named).'))
    expect((await reportOn(page, client)).elsewhere.map(({document}) => document.id).toSorted()).toEqual([
      'claim-named',
      'disclaimer-named',
    ])
    const changed = await reportOn({...draft({}), ...note}, client)
    expect(changed.findings.map(({market}) => market)).toContain('uk')
    const unused = await reportOn({...draft({}), ...named}, client)
    expect(unused.findings.filter(({market}) => market !== undefined)).toEqual([])
  })
})
