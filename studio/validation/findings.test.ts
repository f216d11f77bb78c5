import {documents, markdown} from '@caveat/content'
import type {SanityDocument} from '@sanity/types'
import {type LakeForTests, lakeForTests} from '../test/lake.ts'
import {findingsOn} from './findings.ts'

const disclaimer = {
  _id: 'disclaimer-vary',
  _type: 'disclaimer',
  name: 'Results vary',
  text: 'Individual results vary.',
}
const claim = {
  _id: 'claim-softer',
  _type: 'claim',
  wordings: ['Lines may look softer'],
  disclaimers: [{_key: 'vary', _type: 'reference', _ref: disclaimer._id}],
}
const settings = {_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default}

const draft = (fields: object): SanityDocument => ({
  _id: 'drafts.treatment-example',
  _type: 'treatment',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
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
    withdrawn: {at: '2026-01-01', reason: 'The study was retracted.'},
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
  (await findingsOn(document, running.client)).map(({rule, path}) => `${rule} at ${path}`)

describe('findingsOn', () => {
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

  it('finds a withdrawn claim, a claim that is not published, and a mark typed by hand', async () => {
    const text = '[One](claim:claim-withdrawn). [Two](claim:claim-nowhere). Three.*'
    const rules = (await findingsOn(saying(markdown(text)), running.client)).map(({rule}) => rule)
    expect(rules.toSorted()).toEqual(['claim-no-longer-valid', 'claim-use-without-claim', 'hand-typed-mark'])
  })

  it('finds a claim without disclaimer, and leaves other documents alone', async () => {
    const alone = {...draft({}), ...claim, _id: 'drafts.claim-new', disclaimers: []}
    expect(await found(alone)).toEqual(['claim-without-disclaimer at disclaimers'])
  })
})
