import {setTimeout as pause} from 'node:timers/promises'
import type {Locator} from 'playwright-core'

type Point = {readonly x: number; readonly y: number}
type Place = {readonly start: Point; readonly end: Point}

/** How often words are dragged over, and how long apart in ms two looks at their place are. */
const drags = {count: 5, between: 100} as const

/**
 * The editor takes over what the browser has selected up to 100 ms later, and a key that is pressed before goes by
 * what was selected halfway through the drag. Nobody's hand is back on the keys that soon.
 */
const untilTakenOver = 300

/** Where the words stand in the window; they have to be one run of text, without a change of style. */
const ends = (editor: Element, words: string): Place | null => {
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const from = node.textContent?.indexOf(words) ?? -1
    if (from < 0) continue
    node.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'})
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, from + words.length)
    const lines = Array.from(range.getClientRects())
    const [first, last] = [lines.at(0), lines.at(-1)]
    if (first === undefined || last === undefined) continue
    return {
      start: {x: first.left + 1, y: first.top + first.height / 2},
      end: {x: last.right, y: last.top + last.height / 2},
    }
  }
  return null
}

/** Where the words stand once they stand still: a dialog that is opening moves, and a late icon pushes. */
async function settledPlace(editor: Locator, words: string): Promise<Place> {
  let before = ''
  for (;;) {
    const place = await editor.evaluate(ends, words)
    if (place === null) throw new Error(`“${words}” does not stand in this text.`)
    const now = JSON.stringify(place)
    if (now === before) return place
    before = now
    await pause(drags.between)
  }
}

async function drag(editor: Locator, {start, end}: Place): Promise<string> {
  const {mouse} = editor.page()
  await mouse.move(start.x, start.y)
  await mouse.down()
  await mouse.move(end.x, end.y, {steps: 8})
  await mouse.up()
  return editor.evaluate(() => String(document.getSelection()))
}

/**
 * Selects words in a text editor as a person does, by dragging over them, and once more when the page
 * moved under the pointer.
 *
 * @throws Error when the words are not there, or something else got selected every time
 */
export async function selectWords(editor: Locator, words: string): Promise<void> {
  let selected = ''
  for (let tries = 0; tries < drags.count; tries++) {
    // Dragging that begins on selected text would move the text.
    if (selected !== '') await editor.press('ArrowRight')
    selected = await drag(editor, await settledPlace(editor, words))
    if (selected === words) return pause(untilTakenOver)
  }
  throw new Error(`“${selected}” got selected instead of “${words}”, ${drags.count} times.`)
}
