import {axeOnPage, launchBrowser} from '@caveat/testing'
import {z} from 'zod'
import {examplePages, treatmentExample as longest} from './example-pages.tsx'
import {documentOf} from './render/render-page.tsx'

let browser: Awaited<ReturnType<typeof launchBrowser>>
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

type Look = {
  readonly name: string
  readonly width: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active'
  readonly media?: 'print'
}
const looks: readonly Look[] = [
  {name: 'on a phone', width: 390},
  {name: 'in the dark', width: 1280, colorScheme: 'dark'},
  {name: 'in forced colours', width: 1280, forcedColors: 'active'},
  {name: 'in print', width: 800, media: 'print'},
]

const opened = async (html: string, {width, name: _name, media, ...look}: Look) => {
  const page = await browser.newPage({viewport: {width, height: 900}, reducedMotion: 'reduce', ...look})
  await page.emulateMedia({media: media ?? 'screen'})
  await page.setContent(html)
  return page
}

describe.each(Object.entries(examplePages))('%s', (_name, example) => {
  it.each(looks)('has nothing that axe objects to $name', async (look) => {
    const page = await opened(documentOf(example()), look)
    expect(await axeOnPage(page, {colours: look.forcedColors === undefined})).toEqual([])
    await page.close()
  })

  it.each([
    ['320 pixels wide, which is 1280 at 400 %', 320, 'html { --as-it-is: 1 }'],
    ['with text at 200 %', 390, 'html { font-size: 200% }'],
    ['from right to left', 390, 'html { direction: rtl }'],
    ['on a large screen', 1920, 'html { --as-it-is: 1 }'],
  ])('needs no sideways scrolling %s', async (_how, width, css) => {
    const page = await opened(documentOf(example()), {name: '', width})
    await page.addStyleTag({content: css})
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
    await page.close()
  })
})

describe('with the keyboard alone', () => {
  it('one comes past the head of the page, to a mark, to its note and back', async () => {
    const page = await opened(documentOf(longest()), {name: '', width: 1280})
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.locator('[role="doc-noteref"]').nth(1).focus()
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
    await page.keyboard.press('Enter')
    const note = await page.evaluate("document.querySelector('[role=doc-footnote]:target')?.id")
    expect(note).toMatch(/^note-\d+$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('doc-backlink')
    await page.keyboard.press('Enter')
    expect(await page.evaluate("document.querySelector('.marks a:target')?.id")).toMatch(/^mark-\d+-1$/)
    await page.close()
  })
})

const node = z.looseObject({
  role: z.object({value: z.string()}).optional(),
  name: z.object({value: z.string()}).optional(),
  ignored: z.boolean(),
})

describe('what a screen reader is told', () => {
  it('marks have names that can be spoken, notes are labelled, bars and signs are silent', async () => {
    const page = await opened(documentOf(longest()), {name: '', width: 1280})
    const session = await page.context().newCDPSession(page)
    const {nodes} = z.object({nodes: z.array(node)}).parse(await session.send('Accessibility.getFullAXTree'))
    const named = (role: string) =>
      nodes.filter((each) => !each.ignored && each.role?.value === role).map(({name}) => name?.value ?? '')
    const marks = named('doc-noteref')
    expect(marks.length).toBeGreaterThan(10)
    expect(marks.filter((name) => !/^note \d+(: .+)?$/s.test(name))).toEqual([])
    // The words of a note are said once, at its first mark; afterwards only its number.
    const told = marks.filter((name) => name.includes(':'))
    expect(new Set(told).size).toBe(told.length)
    expect(told.length).toBe(named('doc-footnote').length)
    expect(named('doc-footnote')).toEqual(told.map((_, index) => `Note ${index + 1}`))
    expect(named('doc-backlink').length).toBe(marks.length)
    const said = nodes.filter(({ignored}) => !ignored).map(({name}) => name?.value)
    expect(said).not.toContain('46–61%')
    await page.close()
  })
})
