import type {MarkedPage, Passage} from '@caveat/claims'
import type {IconSymbol} from '@sanity/icons'
import type {FieldDefinition} from '@sanity/types'
import type {ComponentType} from 'react'
import {z} from 'zod'
import {type DeepReadonly, key} from '../fields.ts'
import type {SectionPicture} from '../pictures/section-picture.ts'
import type {PictureUse, WebPicture} from '../pictures/web-picture.ts'

type WithoutName<F> = F extends unknown ? Omit<F, 'name' | 'title' | 'description'> : never

/** A field as an editor meets it: always with a name for people and a sentence of help. */
export type StudioField = WithoutName<FieldDefinition> & {
  readonly title: string
  readonly description: string
}

/** What a view of text has to know of the page around it. */
export type PageMarks = Pick<MarkedPage, 'marksOf'>

/** What a view may know of the page around it. */
export type PageAround = PageMarks & {
  /** The files of a picture; undefined where the snapshot does not have it. */
  readonly pictureOf: (use: PictureUse) => WebPicture | undefined
}

type Envelope<T extends string> = {_type: z.ZodLiteral<T>; _key: z.ZodString}
export type SectionModel<T extends string, F extends z.ZodRawShape> = z.ZodObject<Envelope<T> & F>

/** Everything that makes a section type. Every part is required: a forgotten one does not compile. */
export type SectionParts<T extends string, F extends z.ZodRawShape> = {
  /** `_type` of the stored object. */
  readonly type: T
  /** The stored attributes. */
  readonly fields: F
  /** How the Studio shows it: each field of the model, no other. */
  readonly studio: {
    readonly title: string
    readonly description: string
    readonly icon: IconSymbol
    readonly fields: {readonly [K in keyof F]: StudioField}
    /** Attribute that names this section in lists. */
    readonly nameField: keyof F & string
  }
  readonly View: ComponentType<{section: z.output<SectionModel<T, F>>; page: PageAround}>
  /** Everything that the view shows, in the order in which it shows it; paths start at the section. */
  readonly passages: (section: z.output<SectionModel<T, F>>) => readonly Passage[]
  /** Every picture that the view shows, in its order; paths start at the section. Of most types there are none. */
  readonly pictures: (section: z.output<SectionModel<T, F>>) => readonly SectionPicture[]
  /** CSS of this section alone; sent only with pages that use it. */
  readonly styles: string
  /** Examples of what editors store: documentation, and the input of the contract tests. */
  readonly fixtures: {
    readonly default: DeepReadonly<z.input<z.ZodObject<F>>>
    readonly [name: string]: DeepReadonly<z.input<z.ZodObject<F>>>
  }
}

/** Refuses fields that the model lacks; a plain type would let them pass when they come in a variable. */
type NoOther<S, F> = {readonly [K in Exclude<keyof S, keyof F>]: never}

export function defineSection<const T extends string, const F extends z.ZodRawShape, const S>(
  parts: SectionParts<T, F> & {readonly studio: {readonly fields: S & NoOther<S, F>}},
) {
  const model: SectionModel<T, F> = z.object({_type: z.literal(parts.type), _key: key, ...parts.fields})
  return {...parts, model}
}

/** The registry key must be the section's own type. */
export const defineSections = <const R extends {readonly [K in keyof R]: {readonly type: K}}>(
  sections: R,
): R => sections
