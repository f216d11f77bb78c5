import type {Mark, PlacedMarks} from '@caveat/claims'
import type {Block, Span} from './model.ts'

/** Marks as an inline object between the spans of a block. */
export type MarksInline = {readonly _type: 'marks'; readonly _key: string; readonly marks: readonly Mark[]}

/** The block with its marks among its children, spans cut where a mark stands inside them. */
export function withMarks(block: Block, placed: readonly PlacedMarks[]) {
  const children: (Span | MarksInline)[] = []
  const waiting = [...placed]
  let offset = 0
  for (const span of block.children) {
    let rest = span.text
    while (waiting[0] !== undefined && waiting[0].offset <= offset + rest.length) {
      const {offset: at, marks} = waiting[0]
      waiting.shift()
      const before = rest.slice(0, at - offset)
      if (before !== '') children.push({...span, _key: `${span._key}-${at}`, text: before})
      children.push({_type: 'marks', _key: `marks-${at}`, marks})
      rest = rest.slice(before.length)
      offset += before.length
    }
    if (rest !== '') children.push({...span, text: rest})
    offset += rest.length
  }
  return {...block, children}
}
