/** A run of text of the source that belongs together: a paragraph, heading, note or list item. */
export type Block = {
  readonly text: string
  /** The sign before a list item. */
  readonly bullet?: string
  /** Blocks with no empty line between them share a group. Counts from 0. */
  readonly group: number
}

/** No file whose lines are longer than this was wrapped by hand or by an editor. */
const widestWrap = 120

const bulletLine = /^\s*(?:(?<sign>[•·▪●◦‣])\s*|(?<typed>[-*])\s+)(?=\S)/u

/** A sign of a note, directly before its words. `§ 12` and `¶ 3` are the law, not notes. */
const opensNote = /^\s*(?:[*†‡]+|[§¶]+(?!\s*\d)|[⁰¹²³⁴-⁹]+)\s?[\p{L}\p{N}"“‘'([]/u

const endsSentence = /[.?!…:][*†‡§¶⁰¹²³⁴-⁹"”’)\]]*$/u
const opensInLowerCase = /^[^\p{L}\p{N}]*\p{Ll}/u

/** A first line as short as this, as a share of the width, is a heading with its text right below. */
const headingShare = 0.6

/** Whether the break between two lines of a group was made to fit the width of the page, no more. */
const isWrap = (line: string, next: string, first: boolean, width: number): boolean => {
  if (width > widestWrap) return false
  const firstWord = next.trim().split(' ', 1)[0] ?? ''
  const wouldFit = line.trimEnd().length + 1 + firstWord.length <= width
  if (!wouldFit || opensInLowerCase.test(next)) return true
  const isHeading = first && line.trim().length <= width * headingShare
  return !isHeading && !endsSentence.test(line.trimEnd())
}

/** The blocks of a text in order: every character that is not white space or a bullet is in one of them. */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n')
  const width = Math.max(...lines.map((line) => line.trimEnd().length))
  const blocks: {text: string; bullet?: string; group: number}[] = []
  let group = -1
  let previous = ''
  let firstOfGroup = true
  for (const line of lines) {
    const current = blocks.at(-1)
    if (line.trim() !== '') {
      const opensGroup = previous.trim() === ''
      if (opensGroup) group += 1
      const bullet = bulletLine.exec(line)
      const opens = opensGroup || bullet !== null || opensNote.test(line)
      if (current !== undefined && !opens && isWrap(previous, line, firstOfGroup, width))
        current.text = `${current.text} ${line.trim()}`
      else {
        const sign = bullet?.groups?.sign ?? bullet?.groups?.typed
        const words = line.slice(bullet?.[0].length ?? 0).trim()
        blocks.push({text: words, ...(sign !== undefined && {bullet: sign}), group})
      }
      firstOfGroup = opensGroup
    }
    previous = line
  }
  return blocks.map((block) => ({...block, text: block.text.replaceAll(/ {2,}/g, ' ')}))
}
