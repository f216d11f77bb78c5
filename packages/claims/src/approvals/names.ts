import {namingFields} from '../stored-fields.ts'
import {isParagraph, paragraphOf} from './paragraph.ts'
import {isEmpty, isFields} from './values.ts'

/** `nextReview` as people say it: next review. */
export const spoken = (attribute: string): string =>
  attribute.replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)

/**
 * How people call a member of a list: by its heading or name, and where it has none by its place.
 *
 * @param place counted from 0
 */
export function memberName(member: unknown, place: number): string {
  if (isParagraph(member)) return `paragraph ${place + 1}`
  const fields = isFields(member) ? member : {}
  const name = namingFields.map((attribute) => fields[attribute]).find((value) => typeof value === 'string')
  if (typeof name === 'string') return `“${name}”`
  return typeof fields._type === 'string' ? `${spoken(fields._type)} ${place + 1}` : String(place + 1)
}

/** A value as text for people. */
export const valueText = (value: unknown): string => {
  if (isParagraph(value)) return paragraphOf(value).words
  if (Array.isArray(value)) return value.map(valueText).join('; ')
  if (!isFields(value)) return String(value)
  if (typeof value._ref === 'string') return value._ref
  return Object.entries(value)
    .filter(([name, inner]) => !name.startsWith('_') && !isEmpty(inner))
    .map(([, inner]) => valueText(inner))
    .join('; ')
}
