import type {Locator, Page} from 'playwright-core'
import {selectWords} from './select-words.ts'

/**
 * What an editor does in the Studio, for browser tests. Every step waits until the Studio shows that it
 * is done, and fails with Playwright's own error when it does not.
 */

/** Opens the Studio and signs in on the lake's own page. */
export async function signIn(
  page: Page,
  studio: string,
  {email, password}: {readonly email: string; readonly password: string},
): Promise<void> {
  await page.goto(studio)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await page.getByTestId('pane-item-Treatments').waitFor()
}

/** Opens a treatment from the list of treatments. */
export async function openTreatment(page: Page, title: string): Promise<void> {
  await page.getByTestId('pane-item-Treatments').click()
  await page.getByTestId('document-list-pane').getByText(title, {exact: true}).click()
  await page.getByTestId('document-panel-document-title').getByText(title, {exact: true}).waitFor()
}

/**
 * Opens a section of the treatment that is open.
 *
 * @param name its heading, or its opening words
 * @returns the form of the section
 */
export async function openSection(page: Page, name: string): Promise<Locator> {
  const sections = page.getByTestId('field-sections')
  await sections.scrollIntoViewIfNeeded()
  await sections.getByText(name).first().click()
  const form = page.getByRole('dialog').filter({has: page.getByTestId('pt-editor')})
  await editorOf(form).waitFor()
  return form
}

/** The text of a section. */
export const editorOf = (section: Locator): Locator =>
  section.getByTestId('pt-editor').getByRole('textbox').first()

/** Puts other words in the place of some. */
export async function replaceWords(section: Locator, words: string, others: string): Promise<void> {
  const editor = editorOf(section)
  await selectWords(editor, words)
  await section.page().keyboard.type(others)
  await editor.getByText(others).waitFor()
}

/**
 * Attaches a claim of the library to words.
 *
 * @param statement the statement of the claim; its first words are searched for
 */
export async function addClaimUse(section: Locator, words: string, statement: string): Promise<void> {
  const page = section.page()
  await selectWords(editorOf(section), words)
  await section.getByRole('button', {name: 'Claim', exact: true}).click()
  const search = page.getByPlaceholder('Type to search')
  await search.fill(statement.split(' ').slice(0, 4).join(' '))
  await page.getByRole('option').filter({hasText: statement}).first().click()
  await search.waitFor({state: 'detached'})
}

/** Goes back from a section to its treatment. */
export async function closeSection(section: Locator): Promise<void> {
  await section.getByRole('button', {name: 'Close dialog'}).click()
  await section.waitFor({state: 'detached'})
}

/** How often Publish is tried, and how long each try is waited for in ms. */
const publishTries = {count: 6, patience: 10_000} as const

/**
 * Publishes what is open. While the Studio checks what was just typed, Publish is off for a moment and a
 * click does nothing: like a person, this waits for it and clicks again.
 */
export async function publish(page: Page): Promise<void> {
  const action = page.locator('[data-testid="action-publish"]:not([data-disabled="true"])')
  const done = page.getByTestId('pane-footer-document-status').getByText('Last published just now')
  for (let tries = 1; tries < publishTries.count; tries++) {
    await action.click()
    const published = await done.waitFor({timeout: publishTries.patience}).then(
      () => true,
      () => false,
    )
    if (published) return
  }
  await done.waitFor({timeout: publishTries.patience})
}
