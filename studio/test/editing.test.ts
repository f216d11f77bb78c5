import {documents, markdown} from '@caveat/content'
import type {SanityDocumentStub} from '@sanity/client'
import type {Page} from 'playwright-core'
import {
  addClaimUse,
  closeSection,
  openSection,
  openTreatment,
  publish,
  replaceWords,
  signIn,
} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const disclaimer = {
  _id: 'disclaimer-vary',
  _type: 'disclaimer',
  name: 'Results vary',
  text: 'Individual results vary.',
}
const claim = (id: string, statement: string) => ({
  _id: id,
  _type: 'claim',
  wordings: [statement, 'Fine lines can look softer'],
  labels: ['efficacy'],
  disclaimers: [{_key: 'vary', _type: 'reference', _ref: disclaimer._id}],
})
const softer = 'Fine lines can look softer after the treatment'
const treatment = {
  _id: 'treatment-example',
  _type: 'treatment',
  title: 'Example peel',
  slug: {_type: 'slug', current: 'example-peel'},
  category: 'skin',
  sections: [
    {
      _type: 'prose',
      _key: 'what',
      heading: 'What it does',
      body: markdown('The peel lifts off dead cells. Fine lines can look softer. It takes half an hour.'),
    },
  ],
}
const stored: readonly SanityDocumentStub[] = [
  {_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default},
  disclaimer,
  claim('claim-softer', softer),
  claim('claim-quick', 'Most people are back at work the same day'),
  treatment,
]

let running: StudioForTests
const elsewhere = new Set<string>()

beforeAll(async () => {
  running = await studioForTests(stored)
  running.page.on('request', (request) => {
    const {hostname, host} = new URL(request.url())
    if (hostname !== 'localhost' && !hostname.endsWith('.localhost')) elsewhere.add(host)
  })
})

afterAll(() => running?.close())

describe('An editor', () => {
  it('changes a sentence, attaches a claim of the library to words, and publishes', async () => {
    const {page} = running
    await signIn(page, running.url, running.lake.credentials)
    await openTreatment(page, treatment.title)
    const section = await openSection(page, 'What it does')
    await replaceWords(section, 'half an hour', 'twenty minutes')
    await addClaimUse(section, 'Fine lines can look softer.', softer)
    await closeSection(section)
    await publish(page)

    const published = documents.treatment.model.parse(await running.client.getDocument(treatment._id))
    const [text] = published.sections
    if (text?._type !== 'prose') throw new Error('The section is gone.')
    const [block] = text.body
    const use = block?.markDefs.find(({_type}) => _type === 'claimUse')
    expect(block?.children.map((span) => span.text).join('')).toBe(
      'The peel lifts off dead cells. Fine lines can look softer. It takes twenty minutes.',
    )
    expect(use).toMatchObject({_type: 'claimUse', claim: {_ref: 'claim-softer'}})
    expect(
      block?.children.filter(({marks}) => use && marks.includes(use._key)).map((span) => span.text),
    ).toEqual(['Fine lines can look softer.'])
  })

  it('is told why a mark typed by hand cannot be published, and publishes without it', async () => {
    const {page} = running
    const section = await openSection(page, 'What it does')
    await replaceWords(section, 'twenty minutes.', 'twenty minutes.*')
    await page.locator('[data-testid="action-publish"][data-disabled="true"]').waitFor()
    await closeSection(section)
    await page.getByRole('button', {name: /^Findings/}).click()
    await page.getByText('was typed by hand and leads to no note').first().waitFor()

    const again = await openSection(page, 'What it does')
    await replaceWords(again, 'twenty minutes.*', 'ten minutes.')
    await closeSection(again)
    await publish(page)
  })

  it('sees what another editor types in the same document at the same time', async () => {
    const {page, context} = running
    const another = await context.newPage()
    await another.goto(page.url())
    const title = (tab: Page) => tab.getByTestId('field-title').getByRole('textbox')
    const summary = (tab: Page) => tab.getByTestId('field-summary').getByRole('textbox')
    await title(another).waitFor()
    await Promise.all([title(page).fill('Another title'), summary(another).fill('Another summary')])
    await another.locator('input[value="Another title"]').waitFor()
    await page.getByTestId('field-summary').getByText('Another summary').waitFor()
  })

  it('has sent nothing to another host', () => {
    expect([...elsewhere]).toEqual([])
  })
})
