import type {Block} from './blocks.ts'
import {takeMarks} from './marks.ts'

/** A note as it was typed: a line that starts with its sign. */
export type TypedNote = {readonly sign: string; readonly text: string}

const noteLine = /^(?<sign>\*+|†+|‡+|§+(?!\s*\d)|¶+(?!\s*\d)|[⁰¹²³⁴-⁹]+)\s?(?<text>[\p{L}\p{N}"“‘'([].*)$/u
const emphasised = /^(?<sign>\*{1,2})[^\s*][^*]*\k<sign>(?:[^\p{L}\p{N}*]|$)/u
const furtherNote = /(?<=[.!?…]["”’)]?)\s+(?=(?:\*+|[†‡§¶]+|[⁰¹²³⁴-⁹]+)\s?[\p{Lu}"“])/u

/** The note that a text is if a mark leads to it. */
export const noteIn = (text: string): TypedNote | undefined => {
  const found = noteLine.exec(text)?.groups
  return found?.sign === undefined || found.text === undefined || emphasised.test(text)
    ? undefined
    : {sign: found.sign, text: found.text.trim()}
}

/** All notes that a block holds if it is one: several may have been typed on one line. */
const notesIn = (text: string): readonly TypedNote[] | undefined => {
  const parts = text.split(furtherNote).map(noteIn)
  return parts.every((part) => part !== undefined) ? parts : undefined
}

/** `* text` alone between empty lines, the only one of its kind: more likely a note than a list. */
const loneStar = (block: Block, blocks: readonly Block[]): boolean =>
  block.bullet === '*' &&
  blocks.filter(({bullet}) => bullet === '*').length === 1 &&
  blocks.filter(({group}) => group === block.group).every((other) => other === block || noteIn(other.text))

/**
 * The blocks that are notes: those that start with a sign which stands as a mark elsewhere on the page,
 * before or after. A line-start `* ` is a list item, unless no other `*` note answers the marks.
 */
export function notesOf(blocks: readonly Block[]): ReadonlyMap<Block, readonly TypedNote[]> {
  const candidates = new Map<Block, readonly TypedNote[]>()
  const consider = (block: Block, text: string) => {
    const notes = notesIn(text)
    if (notes !== undefined) candidates.set(block, notes)
  }
  for (const block of blocks) if (block.bullet === undefined) consider(block, block.text)
  const noted = () => new Set(Array.from(candidates.values()).flatMap((notes) => notes.map(({sign}) => sign)))
  if (!noted().has('*'))
    for (const block of blocks) if (loneStar(block, blocks)) consider(block, `*${block.text}`)

  const signs = noted()
  const used = new Set(
    blocks
      .filter((block) => !candidates.has(block))
      .flatMap(({text}) => takeMarks(text, signs).marks.map(({sign}) => sign)),
  )
  return new Map(Array.from(candidates).filter(([, notes]) => notes.some(({sign}) => used.has(sign))))
}
