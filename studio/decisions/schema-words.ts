import type {Change} from '@caveat/claims'
import {z} from 'zod'

/** What is asked of a type of the Studio’s schema. */
export type Shape = {
  readonly name?: string
  readonly title?: string | undefined
  readonly fields?: readonly {readonly name: string; readonly type: Shape}[]
  readonly of?: readonly Shape[]
  readonly options?: unknown
}

/** What is needed to say a stored value as the form says it. */
export type Words = {
  readonly type: Shape | undefined
  readonly titleOf: (id: string) => string | undefined
}

const choices = z.object({list: z.array(z.object({value: z.string(), title: z.string()}))})

/** What a choice is called in the form. */
export const choiceTitle = (type: Shape | undefined, value: string): string | undefined => {
  const own = choices.safeParse(type?.options).data?.list.find((choice) => choice.value === value)
  return own?.title ?? type?.of?.map((member) => choiceTitle(member, value)).find(Boolean)
}

/** `nextReview` as people say it: next review. */
export const spoken = (name: string): string =>
  name.replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)

/** The type of an attribute, also where it is one of the members of a list, of whichever kind. */
export const fieldOf = (type: Shape | undefined, name: string): Shape | undefined =>
  type?.fields?.find((field) => field.name === name)?.type ??
  type?.of?.map((member) => fieldOf(member, name)).find((found) => found !== undefined)

/** What the form calls an attribute. */
export const fieldTitle = (type: Shape | undefined, name: string): string => {
  const words = spoken(name)
  return fieldOf(type, name)?.title ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** The names of the attributes on a path. */
const attributesOn = (path: string): readonly string[] =>
  path
    .replaceAll(/\[[^\]"]*(?:"(?:[^"\\]|\\.)*")?\]/g, '')
    .split('.')
    .filter((name) => name !== '')

/** Ids in text by their titles, and choices by theirs. */
const valueInWords = (text: string, {type, titleOf}: Words): string =>
  text
    .split('; ')
    .map((part) => titleOf(part) ?? choiceTitle(type, part) ?? part)
    .join('; ')
    .replaceAll(/\]\(([^()\s]+)\)/g, (whole, id: string) => {
      const title = titleOf(id)
      return title === undefined ? whole : `](${title})`
    })

/** A change with the field as the form calls it, and without the ids and names of the store. */
export function changeInWords(change: Change, {type, titleOf}: Words): Change {
  const parts = change.field.split(' › ')
  let place = type
  let from = 0
  for (const name of attributesOn(change.path)) {
    const title = fieldTitle(place, name)
    place = fieldOf(place, name)
    const at = parts.indexOf(spoken(name), from)
    if (at < 0) continue
    parts[at] = title
    from = at + 1
  }
  const field = parts.map((part) => {
    const id = /^“(.+)”$/.exec(part)?.[1]
    const title = id === undefined ? undefined : titleOf(id)
    return title === undefined ? part : `“${title}”`
  })
  const words = {type: place, titleOf}
  return {
    ...change,
    field: field.join(' › '),
    ...(change.before === undefined ? {} : {before: valueInWords(change.before, words)}),
    ...(change.after === undefined ? {} : {after: valueInWords(change.after, words)}),
  }
}
