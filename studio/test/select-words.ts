import type {Locator} from 'playwright-core'

type Point = {readonly x: number; readonly y: number}

/** Where the words stand in the window; they have to be one run of text, without a change of style. */
const ends = (editor: Element, words: string): {start: Point; end: Point} | null => {
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const from = node.textContent?.indexOf(words) ?? -1
    if (from < 0) continue
    node.parentElement?.scrollIntoView({block: 'center'})
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

/**
 * Selects words in a text editor as a person does, by dragging over them.
 *
 * @throws Error when the words are not there, or something else got selected
 */
export async function selectWords(editor: Locator, words: string): Promise<void> {
  const place = await editor.evaluate(ends, words)
  if (place === null) throw new Error(`“${words}” does not stand in this text.`)
  const {mouse} = editor.page()
  await mouse.move(place.start.x, place.start.y)
  await mouse.down()
  await mouse.move(place.end.x, place.end.y, {steps: 8})
  await mouse.up()
  const selected = await editor.evaluate(() => String(document.getSelection()))
  if (selected !== words) throw new Error(`“${selected}” got selected instead of “${words}”.`)
}
