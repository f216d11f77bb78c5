import type {launchBrowser} from '@caveat/testing'
import {editorOf, openSection, openTreatment, replaceWords, signIn} from '../../studio/test/journey.ts'
import {selectWords} from '../../studio/test/select-words.ts'
import type {RunningStack} from './running-stack.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>

/** The Studio needs a while on a busy machine. */
const patienceMs = 60_000
/** Lists fill and dialogs slide in; a picture waits until they are at rest. */
const restMs = 2_500

const title = 'Botulinum toxin for expression lines'
const opening = 'Botulinum toxin is a prescription medicine'
const ending = 'start with where these lines come from.'
const statement = 'The effect lasts about three to four months, and at times longer.'

/** Walks through the Studio as an editor does, and takes a picture at each station. */
export async function studioPictures(
  browser: Browser,
  {studio, ...credentials}: RunningStack,
  viewport: {readonly width: number; readonly height: number},
  pathOf: (name: string) => string,
): Promise<void> {
  const page = await browser.newPage({viewport})
  page.setDefaultTimeout(patienceMs)
  const picture = async (name: string) => {
    await page.mouse.move(0, 0)
    await page.waitForTimeout(restMs)
    await page.screenshot({path: pathOf(name)})
  }

  await page.goto(studio)
  await page.getByRole('button', {name: 'Sign in'}).waitFor()
  await picture('sign-in')
  await signIn(page, studio, credentials)

  await page.goto(`${studio}/intent/edit/id=claim-toxin-duration;type=claim`)
  await page.getByText('Times are typical ranges').last().scrollIntoViewIfNeeded()
  await picture('studio-claim')

  await openTreatment(page, title)
  const section = await openSection(page, opening)
  await editorOf(section).getByText(ending).click()
  await picture('studio-treatment')

  await replaceWords(section, ending, `${ending} ${statement}`)
  await selectWords(editorOf(section), statement)
  await section.getByRole('button', {name: 'Claim', exact: true}).click()
  const search = page.getByPlaceholder('Type to search')
  await search.fill('months, and')
  const claim = page.getByRole('option').filter({hasText: statement}).first()
  await claim.waitFor()
  await picture('studio-choose-claim')
  await claim.click()
  await search.waitFor({state: 'detached'})
  await page.keyboard.press('Escape')
  await replaceWords(section, opening, `${opening}*`)
  await page.getByRole('button', {name: /^Findings/}).click()
  await page.getByText('was typed by hand').filter({visible: true}).first().waitFor()
  await picture('studio-problem')
  await page.close()
}
