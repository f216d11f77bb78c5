import type {TextRange} from '@caveat/claims'
import type {Block} from '../portable-text/model.ts'

const keptText = (text: string, offset: number, removed: readonly TextRange[]): string =>
  removed.reduceRight(
    (left, {from, to}) => left.slice(0, Math.max(0, from - offset)) + left.slice(Math.max(0, to - offset)),
    text,
  )

/**
 * A paragraph without some of its characters, and without the annotations of claims that have ended.
 *
 * @param removed in UTF-16 code units of the paragraph's text, in order
 * @param ended ids of claims
 */
export function cutBlock(block: Block, removed: readonly TextRange[], ended: ReadonlySet<string>) {
  const dead = new Set(
    block.markDefs.flatMap((annotation) =>
      annotation._type === 'claimUse' && ended.has(annotation.claim?._ref ?? '') ? annotation._key : [],
    ),
  )
  let offset = 0
  const children = block.children.flatMap((span) => {
    const text = keptText(span.text, offset, removed)
    offset += span.text.length
    return text === '' ? [] : {...span, text, marks: span.marks.filter((mark) => !dead.has(mark))}
  })
  const used = new Set(children.flatMap(({marks}) => marks))
  return {...block, children, markDefs: block.markDefs.filter(({_key}) => used.has(_key))}
}
