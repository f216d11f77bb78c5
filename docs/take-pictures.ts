// Takes the pictures of the documentation from the running software: npm run pictures
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {launchBrowser} from '@caveat/testing'
import {startStack} from './take-pictures/running-stack.ts'
import {studioPictures} from './take-pictures/studio.ts'

const folder = join(import.meta.dirname, 'pictures')
const pathOf = (name: string) => join(folder, `${name}.png`)

const treatment = '/treatments/botulinum-toxin-expression-lines'
const desktop = {width: 1280, height: 860}
const phone = {width: 390, height: 860}

mkdirSync(folder, {recursive: true})
const caveat = await startStack()
const browser = await launchBrowser()
type Look = NonNullable<Parameters<typeof browser.newPage>[0]>

const opened = async (address: string, look: Look) => {
  const page = await browser.newPage({...look, reducedMotion: 'reduce'})
  await page.goto(`${caveat.site}${address}`)
  return page
}

/** A page of the site as a patient sees it, from its top or just below the beginning of a part. */
const take = async (name: string, address: string, look: Look, place?: string) => {
  const page = await opened(address, look)
  if (place !== undefined)
    await page.locator(place).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top + 16))
  await page.screenshot({path: pathOf(name)})
  await page.close()
}

/** A page as it comes out of a printer, from its top. */
const takeInPrint = async (name: string, address: string) => {
  const page = await opened(address, {viewport: {width: 720, height: 1000}})
  await page.emulateMedia({media: 'print'})
  await page.addStyleTag({content: 'body { padding: 15mm }'})
  await page.screenshot({path: pathOf(name)})
  await page.close()
}

/** One part of a page, alone. */
const takePart = async (name: string, address: string, place: string) => {
  const page = await opened(address, {viewport: desktop})
  await page.locator(place).screenshot({path: pathOf(name)})
  await page.close()
}

/** Two pictures side by side, as one. */
const takeTogether = async (name: string, left: string, right: string) => {
  const image = (picture: string) =>
    `<img src="data:image/png;base64,${readFileSync(pathOf(picture)).toString('base64')}">`
  const page = await browser.newPage({viewport: {width: 1800, height: 1000}})
  await page.setContent(
    `<style>body{margin:0;padding:24px;display:inline-flex;gap:24px;background:#e9e6ee}img{border-radius:8px}</style>${image(left)}${image(right)}`,
  )
  await page.locator('body').screenshot({path: pathOf(name)})
  await page.close()
}

try {
  await take('home', '/', {viewport: desktop})
  await take('treatment', treatment, {viewport: desktop})
  await take('treatment-dark', treatment, {viewport: desktop, colorScheme: 'dark'})
  await takeInPrint('treatment-print', treatment)
  await take('treatment-phone', treatment, {viewport: phone}, '.sections')
  await take('treatment-results', treatment, {viewport: phone}, '.typical-results')
  await takePart('notes', treatment, '#notes')
  await take('search', '/search?q=sweating', {viewport: phone})
  await take('claims-and-notes', '/claims-and-notes', {viewport: desktop})
  await take('person', '/people/imogen-fennimoor', {viewport: desktop})
  await studioPictures(browser, caveat, desktop, pathOf)
  await takeTogether('page-and-studio', 'treatment-phone', 'studio-treatment')
} finally {
  await browser.close()
  await caveat.stop()
}
