import {choiceTitle, fieldOf, fieldTitle, type Shape, type Words} from './schema-words.ts'

/** A field of what is decided on, with its words. */
export type ContentLines = {readonly field: string; readonly lines: readonly string[]}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words of formatted text are one line, however many spans they are cut into. */
const isSpans = (value: unknown): value is readonly {text: string}[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part) => isFields(part) && typeof part.text === 'string')

/** The type of a member of a list; of plain text the list, which knows the choices. */
const memberOf = (type: Shape | undefined, member: unknown): Shape | undefined =>
  typeof member === 'string'
    ? type
    : (type?.of?.find(({name}) => isFields(member) && name === member._type) ??
      (type?.of?.length === 1 ? type.of[0] : undefined))

/** Whether a value is said in a word or two, so that it needs its field to be understood. */
const isSmall = (value: unknown): boolean =>
  isFields(value) ? typeof value._ref === 'string' : !Array.isArray(value)

function linesOf(value: unknown, {type, titleOf}: Words): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [choiceTitle(type, value) ?? value]
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No']
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value))
    return value.flatMap((member) => linesOf(member, {type: memberOf(type, member), titleOf}))
  if (!isFields(value)) return []
  const {_ref, children, current} = value
  if (typeof _ref === 'string') return [`→ ${titleOf(_ref) ?? _ref}`]
  if (typeof current === 'string') return [current]
  if (isSpans(children)) {
    const attached = linesOf(value.markDefs, {type: undefined, titleOf})
    return [children.map(({text}) => text).join(''), ...attached]
  }
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, part]) => {
      const lines = linesOf(part, {type: fieldOf(type, name), titleOf})
      const title = type === undefined || !isSmall(part) ? '' : `${fieldTitle(type, name)}: `
      return lines.map((line) => `${title}${line}`)
    })
}

/** A state as somebody reads it before deciding on it: its fields as the form calls them, without what is empty. */
export const contentLines = (state: Fields, {type, titleOf}: Words): readonly ContentLines[] =>
  Object.entries(state)
    .map(([name, value]) => ({
      field: fieldTitle(type, name),
      lines: linesOf(value, {type: fieldOf(type, name), titleOf}),
    }))
    .filter(({lines}) => lines.length > 0)
