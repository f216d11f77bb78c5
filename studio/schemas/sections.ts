import {type StudioField, sections} from '@caveat/content'
import type {ObjectDefinition, PreviewConfig} from 'sanity'
import {z} from 'zod'
import {sectionIcon} from './section-icon.tsx'

type SectionParts = (typeof sections)[keyof typeof sections]

const words = z
  .array(z.looseObject({children: z.array(z.looseObject({text: z.string()}))}))
  .transform((blocks) => blocks.map(({children}) => children.map(({text}) => text).join('')).find(Boolean))
const name = z.string().trim().min(1)

/** In a list, a section is known by its heading, else by its opening words; the type stands below. */
const preview = (
  {title, nameField}: SectionParts['studio'],
  fields: readonly (readonly [string, StudioField])[],
): PreviewConfig => {
  const text = fields.find(([, {type}]) => type === 'body' || type === 'plainBody')?.[0]
  return {
    select: {name: nameField, ...(text !== undefined && {text})},
    prepare(selection) {
      const heading = name.safeParse(selection.name)
      const opening = words.safeParse(selection.text)
      return {title: heading.data ?? opening.data ?? title, subtitle: title}
    },
  }
}

const sectionType = ({type, studio}: SectionParts): ObjectDefinition => {
  const fields = Object.entries<StudioField>(studio.fields)
  return {
    type: 'object',
    name: type,
    title: studio.title,
    description: studio.description,
    icon: sectionIcon(studio.icon),
    fields: fields.map(([name, field]) => ({...field, name})),
    preview: preview(studio, fields),
  }
}

const byTitle = (a: ObjectDefinition, b: ObjectDefinition) => (a.title ?? '').localeCompare(b.title ?? '')

/** The Studio's type of every section type, made from the registry: none is named here. */
export const sectionTypes: readonly ObjectDefinition[] = Object.values(sections)
  .map(sectionType)
  .toSorted(byTitle)
