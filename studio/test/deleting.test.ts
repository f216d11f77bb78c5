import {claim, disclaimer, settingsWith, treatmentSaying} from './examples.ts'
import {signIn} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const treatment = treatmentSaying('[Lines may look softer](claim:claim-softer).')

let running: StudioForTests
beforeAll(async () => {
  running = await studioForTests([settingsWith(), disclaimer, claim, treatment])
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
    expect(await told.textContent()).toMatch(/Nothing was deleted.*“Lines may look softer”/)
    expect(await client.getDocument(claim._id)).toBeDefined()
  })
})
