import {isFields} from './stored-path.ts'

const kindOf = (block: unknown): 'paragraph' | 'bullet' | 'heading' | undefined => {
  if (!isFields(block) || block._type !== 'block') return undefined
  if (typeof block.listItem === 'string') return 'bullet'
  return typeof block.style === 'string' && /^h\d$/.test(block.style) ? 'heading' : 'paragraph'
}

const textOf = (children: unknown, wanted: (marks: readonly unknown[]) => boolean = () => true): string =>
  Array.isArray(children)
    ? children
        .flatMap((span: unknown) => {
          if (!isFields(span) || typeof span.text !== 'string') return []
          return wanted(Array.isArray(span.marks) ? span.marks : []) ? span.text : []
        })
        .join('')
    : ''

/** “paragraph 2”, “bullet 1”, “heading “What it does””: a block as people count; undefined where it is none. */
export function blockName(blocks: readonly unknown[], index: number): string | undefined {
  const block = blocks[index]
  const kind = kindOf(block)
  if (kind === undefined) return undefined
  const number = blocks.slice(0, index + 1).filter((other) => kindOf(other) === kind).length
  const text = kind === 'heading' && isFields(block) ? textOf(block.children).trim() : ''
  return text === '' ? `${kind} ${number}` : `heading “${text}”`
}

export const isAnnotationList = (name: string): boolean => name === 'markDefs' || name === 'children'

/** An annotation by the words that bear it; a span by its text. */
export function wordsOfAnnotation(block: unknown, member: unknown): string {
  if (!isFields(block) || !isFields(member)) return 'a mark'
  const words =
    typeof member.text === 'string'
      ? member.text
      : textOf(block.children, (marks) => marks.includes(member._key))
  return words.trim() === '' ? 'a mark without words' : `the words “${words.trim()}”`
}
