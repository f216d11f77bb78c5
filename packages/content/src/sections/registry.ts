import type {Passage} from '@caveat/claims'
import type {ComponentType} from 'react'
import {z} from 'zod'
import {plainWords} from '../documents/plain-words.ts'
import type {SectionPicture} from '../pictures/section-picture.ts'
import * as all from './all.ts'
import {defineSections, type PageAround} from './define.ts'

/** Every section type, by `_type`. */
export const sections = defineSections({...all})

export type SectionType = keyof typeof sections
type Outputs = {[K in SectionType]: z.output<(typeof sections)[K]['model']>}
type Inputs = {[K in SectionType]: z.input<(typeof sections)[K]['model']>}

/** A section as it is published; `Section` alone is any of them. */
export type Section<K extends SectionType = SectionType> = {[P in K]: Outputs[P] & {_type: P}}[K]
/** A section as it is stored or written by hand, before the model has read it. */
export type SectionInput = Inputs[SectionType]

type Registry = {
  readonly [K in SectionType]: {
    readonly View: ComponentType<{section: Section<K>; page: PageAround}>
    readonly passages: (section: Section<K>) => readonly Passage[]
    readonly pictures: (section: Section<K>) => readonly SectionPicture[]
    readonly styles: string
  }
}

// Typed by section type, so that a part taken by a section's own `_type` accepts that section.
const registry: Registry = sections

export const partsOf = <K extends SectionType>(section: Section<K>): Registry[K] => registry[section._type]

export const isSectionType = (type: string): type is SectionType => Object.hasOwn(sections, type)

const anySection = z.looseObject({_type: z.string({error: 'This part of the page does not say what it is.'})})

/** The boundary: what is stored goes in, a section of a known type or located complaints come out. */
export const section = z.custom<SectionInput>().transform((stored: unknown, context): Section => {
  const typed = anySection.safeParse(stored, {error: plainWords})
  if (!typed.success) {
    for (const {path, message} of typed.error.issues) context.addIssue({code: 'custom', path, message})
    return z.NEVER
  }
  const type = typed.data._type
  if (!isSectionType(type)) {
    context.addIssue({
      code: 'custom',
      path: ['_type'],
      message: `“${type}” is not a section type of this site, so this part cannot be shown. Remove it, or use one of: ${Object.values(
        sections,
      )
        .map(({studio}) => studio.title)
        .join(', ')}.`,
    })
    return z.NEVER
  }
  const read = sections[type].model.safeParse(stored, {error: plainWords})
  if (read.success) return read.data
  for (const {path, message} of read.error.issues) context.addIssue({code: 'custom', path, message})
  return z.NEVER
})
