import {documents, markdown} from '@caveat/content'
import {launchBrowser} from '@caveat/testing'
import type {Browser, Locator, Page} from 'playwright-core'
import {closeSection, editorOf, openSection, openTreatment, signIn} from './journey.ts'
import {selectWords} from './select-words.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const first = 'The first paragraph is about the peel.'
const second = 'The second paragraph is about the day after.'
const treatment = {
  _id: 'treatment-example',
  _type: 'treatment',
  title: 'Example peel',
  slug: {_type: 'slug', current: 'example-peel'},
  category: 'skin',
  sections: [
    {_type: 'prose', _key: 'what', heading: 'What it does', body: markdown(`${first}\n\n${second}`)},
  ],
}

let running: StudioForTests
let browser: Browser
let ben: Page

beforeAll(async () => {
  running = await studioForTests([
    {_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default},
    treatment,
  ])
  const email = 'ben@clinic.example'
  const body = {email, role: 'editor', name: 'Ben Example'}
  const {password} = await running.client.request({url: '/invitations/project/caveat', method: 'POST', body})
  browser = await launchBrowser()
  ben = await browser.newPage({viewport: {width: 1400, height: 1000}})
  ben.setDefaultTimeout(30_000)
  await signIn(running.page, running.url, running.lake.credentials)
  await signIn(ben, running.url, {email, password})
})

afterAll(async () => {
  await browser?.close()
  await running?.close()
})

/** Types at the end of a paragraph, slowly enough that both are at it at the same time. */
async function typeAfter(section: Locator, words: string, added: string): Promise<void> {
  await selectWords(editorOf(section), words)
  await section.page().keyboard.press('ArrowRight')
  await section.page().keyboard.type(added, {delay: 40})
}

const draft = () => running.client.getDocument(`drafts.${treatment._id}`)

describe('Two people, each in a browser of their own', () => {
  it('write in the same section at the same time: both see both, and nothing is lost', async () => {
    const pages = [running.page, ben]
    const sections = await Promise.all(
      pages.map(async (page) => {
        await openTreatment(page, treatment.title)
        return openSection(page, 'What it does')
      }),
    )
    const [annes, bens] = sections
    if (!annes || !bens) throw new Error('No section was opened.')
    const byAnne = ' Anne adds that it takes twenty minutes, and what to bring.'
    const byBen = ' Ben adds when to call, and whom, and where the door is.'
    await Promise.all([typeAfter(annes, 'about the peel.', byAnne), typeAfter(bens, 'the day after.', byBen)])
    for (const section of sections) {
      await editorOf(section).getByText(`${first}${byAnne}`).waitFor()
      await editorOf(section).getByText(`${second}${byBen}`).waitFor()
    }
    await Promise.all(sections.map(closeSection))
    const texts = JSON.stringify(await draft())
    expect(texts).toContain(`${first}${byAnne}`)
    expect(texts).toContain(`${second}${byBen}`)
  })

  it('write into the same paragraph, each at one end of it', async () => {
    const [annes, bens] = await Promise.all(
      [running.page, ben].map((page) => openSection(page, 'What it does')),
    )
    if (!annes || !bens) throw new Error('No section was opened.')
    await selectWords(editorOf(bens), 'The first')
    await ben.keyboard.press('ArrowLeft')
    await Promise.all([
      typeAfter(annes, 'what to bring.', ' Then the end.'),
      ben.keyboard.type('At the start. ', {delay: 40}),
    ])
    const whole = `At the start. ${first} Anne adds that it takes twenty minutes, and what to bring. Then the end.`
    for (const section of [annes, bens]) await editorOf(section).getByText(whole).waitFor()
    await Promise.all([annes, bens].map(closeSection))
    expect(JSON.stringify(await draft())).toContain(whole)
  })

  it('change different fields, and each sees what the other wrote', async () => {
    const title = (page: Page) => page.getByTestId('field-title').getByRole('textbox')
    const summary = (page: Page) => page.getByTestId('field-summary').getByRole('textbox')
    await title(running.page).press('End')
    await Promise.all([
      title(running.page).pressSequentially(', explained', {delay: 30}),
      summary(ben).pressSequentially('What a peel does.', {delay: 30}),
    ])
    await ben.locator('input[value="Example peel, explained"]').waitFor()
    await running.page.getByTestId('field-summary').getByText('What a peel does.').waitFor()
    expect(await draft()).toMatchObject({title: 'Example peel, explained', summary: 'What a peel does.'})
  })
})
