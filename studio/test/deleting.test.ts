import {documents, markdown} from '@caveat/content'
import {signIn} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const disclaimer = {
  _id: 'disclaimer-vary',
  _type: 'disclaimer',
  name: 'Results vary',
  text: 'Individual results vary.',
  covers: ['efficacy'],
}
const claim = {
  _id: 'claim-softer',
  _type: 'claim',
  ...documents.claim.fixtures.default,
  disclaimers: [{_key: 'vary', _type: 'reference', _ref: disclaimer._id}],
}
const treatment = {
  _id: 'treatment-example',
  _type: 'treatment',
  title: 'Example peel',
  slug: {_type: 'slug', current: 'example-peel'},
  category: 'skin',
  sections: [{_type: 'prose', _key: 'what', body: markdown('[Lines look softer](claim:claim-softer).')}],
}

let running: StudioForTests
beforeAll(async () => {
  const settings = {_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default}
  running = await studioForTests([settings, disclaimer, claim, treatment])
})
afterAll(() => running?.close())

describe('Deleting a claim', () => {
  it('that a page makes is refused, with the page and its words', async () => {
    const {page, client, url, lake} = running
    await signIn(page, url, lake.credentials)
    await page.goto(`${url}/structure/claim;${claim._id}`)
    await page.getByTestId('status-bar').getByRole('button', {name: 'On 1 published page'}).waitFor()
    await page.getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: /Delete/}).click()
    const told = page.getByTestId('still-used')
    await told.getByRole('link', {name: 'Example peel'}).waitFor()
    expect(await told.textContent()).toMatch(/Nothing was deleted.*“Lines look softer”/)
    expect(await client.getDocument(claim._id)).toBeDefined()
  })
})
