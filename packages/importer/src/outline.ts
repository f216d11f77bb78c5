import {splitSentences} from '@caveat/claims'
import type {Block} from './blocks.ts'
import {ImportError} from './import-error.ts'
import {takeMarks} from './marks.ts'
import type {TypedNote} from './notes.ts'

/** What a block is on the page. A subheading is a heading that cannot be the heading of a section. */
export type Part =
  | {readonly kind: 'paragraph' | 'bullet' | 'subheading'; readonly block: Block}
  | {readonly kind: 'notes'; readonly block: Block; readonly notes: readonly TypedNote[]}

type OutlinedSection = {readonly heading?: string; readonly parts: readonly Part[]}
export type Outline = {readonly title: string; readonly sections: readonly OutlinedSection[]}

/** Longer lines are paragraphs, whatever they end with. In UTF-16 code units. */
const longestHeading = 100
const longestTitle = 150

const isHeadingLike = (text: string): boolean => {
  const words = takeMarks(text, new Set()).text
  return (
    words.length <= longestHeading &&
    /^["“‘(]?[\p{L}\p{N}]/u.test(words) &&
    !/[.!:;,…]["”’)]*$/u.test(words) &&
    splitSentences(words).length === 1
  )
}

/**
 * The title, and the sections with their parts. A heading is a short line that does not end like a
 * sentence (it may ask a question) and has text below it. Every block but the title is in it once.
 *
 * @throws ImportError where there is no title, or nothing below it
 */
export function outlineOf(
  blocks: readonly Block[],
  notes: ReadonlyMap<Block, readonly TypedNote[]>,
  file: string,
): Outline {
  const [first, ...rest] = blocks
  if (first === undefined || first.bullet !== undefined || notes.has(first))
    throw new ImportError(file, 'the first line is no title. Write the title of the page on the first line.')
  if (first.text.length > longestTitle)
    throw new ImportError(
      file,
      `the first line has ${first.text.length} characters, so it is a paragraph and no title. Write the title of the page above it, on a line of its own.`,
    )
  if (rest.every((block) => notes.has(block)))
    throw new ImportError(
      file,
      'there is a title and no text. Write the text below the title, or check that the whole file was saved.',
    )

  const headings = new Set(
    rest.filter(
      (block, index) =>
        block.bullet === undefined &&
        !notes.has(block) &&
        isHeadingLike(block.text) &&
        rest.slice(index + 1).find((next) => !notes.has(next)) !== undefined,
    ),
  )
  const sections: {heading?: string; parts: Part[]}[] = []
  const current = () => {
    const last = sections.at(-1)
    if (last !== undefined) return last
    const opening: {heading?: string; parts: Part[]} = {parts: []}
    sections.push(opening)
    return opening
  }
  for (const block of rest) {
    const noted = notes.get(block)
    if (noted !== undefined) current().parts.push({kind: 'notes', block, notes: noted})
    else if (!headings.has(block))
      current().parts.push({kind: block.bullet === undefined ? 'paragraph' : 'bullet', block})
    else if (takeMarks(block.text, new Set()).marks.length > 0 || isEmptySection(sections.at(-1)))
      current().parts.push({kind: 'subheading', block})
    else sections.push({heading: block.text, parts: []})
  }
  return {title: first.text, sections}
}

const isEmptySection = (section: {heading?: string; parts: readonly Part[]} | undefined): boolean =>
  section?.heading !== undefined && section.parts.every(({kind}) => kind === 'notes')
