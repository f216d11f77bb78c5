import {stateToJson} from '../canonical-json.ts'
import {type Fields, isFields} from './values.ts'

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What a value says: no keys, no attributes of the store, and of a reference only where it leads. */
const essence = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(essence)
  if (!isFields(value)) return value
  if (typeof value._ref === 'string') return value._ref
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('_') || name === '_type')
      .map(([name, inner]) => [name, essence(inner)]),
  )
}

const json = (value: unknown): string => stateToJson({value: essence(value)})

const attachedTo = ({claim, href}: Fields): string => {
  if (typeof href === 'string') return href
  return isFields(claim) && typeof claim._ref === 'string' ? claim._ref : 'no claim'
}

/** Whether it is a block of Portable Text. */
export const isParagraph = (value: unknown): value is Fields =>
  isFields(value) && Array.isArray(value.children)

/** A paragraph of formatted text, told apart by what it says and not by the keys in it. */
type Paragraph = {
  /** Equal for paragraphs that read and look the same and make the same claims. */
  readonly content: string
  /** The words, behind those that are attached to something where that leads: `It [helps](claim-x).` */
  readonly words: string
}

/**
 * Keys of spans and annotations are dealt anew when text is pasted, and editors cut spans where nothing changes:
 * neither is content. An annotation counts by its place among those of the paragraph and by what it says, so
 * that two claim uses side by side stay two.
 */
export function paragraphOf({children, markDefs, style, ...block}: Fields): Paragraph {
  const definitions = Map.groupBy(listIn(markDefs).filter(isFields), ({_key}) => _key)
  const used: unknown[] = []
  const runs: {text: string; readonly marks: string; readonly to: readonly string[]}[] = []
  for (const span of listIn(children).filter(isFields)) {
    const text = typeof span.text === 'string' ? span.text : json(span)
    if (text === '') continue
    const keys = listIn(span.marks)
    for (const key of keys) if (definitions.has(key) && !used.includes(key)) used.push(key)
    const said = keys.map((key) =>
      json(definitions.has(key) ? [used.indexOf(key), definitions.get(key)] : key),
    )
    const marks = json(said.toSorted())
    const last = runs.at(-1)
    const to = keys.flatMap((key) => definitions.get(key) ?? [])
    if (last?.marks === marks) last.text += text
    else runs.push({text, marks, to: to.map(attachedTo)})
  }
  return {
    content: json([block, style ?? 'normal', runs.map(({text, marks}) => [text, marks])]),
    words: runs.map(({text, to}) => to.reduce((inner, target) => `[${inner}](${target})`, text)).join(''),
  }
}
