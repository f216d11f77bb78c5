import {setTimeout as pause} from 'node:timers/promises'
import {documents, markdown} from '@caveat/content'
import {openTreatment, publish, signIn} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(180_000)

const treatment = {
  _id: 'treatment-example',
  _type: 'treatment',
  title: 'Example peel',
  summary: 'The first summary.',
  slug: {_type: 'slug', current: 'example-peel'},
  category: 'skin',
  sections: [{_type: 'prose', _key: 'what', heading: 'What it does', body: markdown('It peels.')}],
}

let running: StudioForTests
beforeAll(async () => {
  running = await studioForTests([
    {_id: 'siteSettings', _type: 'siteSettings', ...documents.siteSettings.fixtures.default},
    treatment,
  ])
  await signIn(running.page, running.url, running.lake.credentials)
  await openTreatment(running.page, treatment.title)
})
afterAll(() => running?.close())

/** Waits until a document has this summary in the lake. */
async function stored(id: string, words: string): Promise<void> {
  for (;;) {
    const document = await running.client.getDocument(id)
    if (document?.summary === words) return
    await pause(100)
  }
}

/** Puts back what the Studio shows of the past. */
async function revert(): Promise<void> {
  await running.page.getByRole('button', {name: 'Revert to revision'}).click()
  await running.page.getByTestId('confirm-popover-confirm-button').click()
}

const event = (name: string) => running.page.getByTestId('timeline-item-button').filter({hasText: name})
const shown = (words: string) => running.page.getByTestId('field-summary').getByText(words).waitFor()

describe('The history of a page', () => {
  it('shows what a publication changed, and what was published before, which is put back and published again', async () => {
    const {page} = running
    for (const words of ['The second summary.', 'The third summary.']) {
      await page.getByTestId('field-summary').getByRole('textbox').fill(words)
      await publish(page)
      await stored(treatment._id, words)
    }

    await page.getByTestId('pane-footer-document-status').click()
    const changes = page.getByTestId('review-changes-pane')
    await changes.locator('del').getByText('secon').waitFor()
    await changes.locator('ins').getByText('thir').waitFor()

    await page.getByRole('tab', {name: 'History'}).click()
    await event('Published').nth(1).click()
    await shown('The second summary.')
    await revert()
    await stored(`drafts.${treatment._id}`, 'The second summary.')
    await publish(page)
    await stored(treatment._id, 'The second summary.')
  })

  it('goes back to what was published before anybody edited it', async () => {
    const {page} = running
    await page.getByTestId('document-header-Published-chip').click()
    await page.getByTestId('pane-footer-document-status').click()
    await page.getByRole('tab', {name: 'History'}).click()
    await event('Created').click()
    await shown('The first summary.')
    await revert()
    await stored(`drafts.${treatment._id}`, 'The first summary.')
    expect(await running.client.getDocument(treatment._id)).toMatchObject({summary: 'The second summary.'})
  })
})
