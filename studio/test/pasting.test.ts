import {settingsWith, treatmentSaying} from './examples.ts'
import {editorOf, openSection, openTreatment, signIn} from './journey.ts'
import {type StudioForTests, studioForTests} from './studio-for-tests.ts'

jest.setTimeout(120_000)

const treatment = treatmentSaying('Start.')

let running: StudioForTests
beforeAll(async () => {
  running = await studioForTests([settingsWith(), treatment])
})
afterAll(() => running?.close())

/** As Word puts it on the clipboard. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->
<p class=MsoNormal><b>Bold words</b><span style='mso-spacerun:yes'> </span>and plain ones.</p>
<!--EndFragment--></body></html>`

it('a space that Word puts beside bold words is there after pasting', async () => {
  const {page, client} = running
  await signIn(page, running.url, running.lake.credentials)
  await openTreatment(page, treatment.title)
  const section = await openSection(page, 'What it is')
  const editor = editorOf(section)
  await editor.click()
  await page.keyboard.press('Control+End')
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Bold words and plain ones.')
    const paste = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    element.dispatchEvent(paste)
  }, fromWord)
  await editor.getByText('and plain ones.').waitFor()
  const words = `*[_id == "drafts.${treatment._id}"][0].sections[0].body[].children[].text`
  const stored = async (): Promise<string> =>
    ((await client.withConfig({perspective: 'raw'}).fetch<readonly string[] | null>(words)) ?? []).join('')
  while (!(await stored()).includes('plain ones.')) await page.waitForTimeout(200)
  expect(await stored()).toContain('Bold words and plain ones.')
})
