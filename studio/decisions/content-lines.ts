/** A field of what is decided on, with its words. */
export type ContentLines = {readonly field: string; readonly lines: readonly string[]}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words of formatted text are one line, however many spans they are cut into. */
const isSpans = (value: unknown): value is readonly {text: string}[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part) => isFields(part) && typeof part.text === 'string')

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (!isFields(value)) return []
  const {_ref, children} = value
  if (typeof _ref === 'string') return [`→ ${_ref}`]
  if (isSpans(children)) {
    const attached = linesOf(value.markDefs)
    return [children.map(({text}) => text).join(''), ...attached]
  }
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([, part]) => linesOf(part))
}

const spoken = (name: string) => {
  const words = name.replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A state as somebody reads it before deciding on it: its fields in their order, without what is empty. */
export const contentLines = (state: Readonly<Record<string, unknown>>): readonly ContentLines[] =>
  Object.entries(state)
    .map(([name, value]) => ({field: spoken(name), lines: linesOf(value)}))
    .filter(({lines}) => lines.length > 0)
