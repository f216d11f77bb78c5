import type {DocumentType, documents, StudioField} from '@caveat/content'
import type {ComponentType} from 'react'
import type {DocumentDefinition, FieldDefinition} from 'sanity'
import {publishable} from '../validation/publishable.ts'

type Documents = typeof documents

/** A field of a document; `group` is the tab of the form that it stands in. */
type DocumentField = StudioField & {readonly group?: string}

/** How the Studio shows a document type: each field of its model, no other. */
type StudioDocument<K extends DocumentType> = Pick<
  DocumentDefinition,
  'preview' | 'orderings' | 'groups' | 'readOnly'
> & {
  /** What one of them is called. */
  readonly title: string
  readonly icon: ComponentType
  /** In the order of the form. */
  readonly fields: {readonly [F in keyof Documents[K]['fields']]: DocumentField}
}

const named = ([name, field]: [string, DocumentField]): FieldDefinition => ({...field, name})

/**
 * The Studio's schema of a document type. What the Studio refuses to publish is what the model and the
 * rules refuse; nothing is validated here a second time.
 */
export const documentSchema = <K extends DocumentType>(
  {type}: {readonly type: K},
  {fields, ...definition}: StudioDocument<K>,
): DocumentDefinition => ({
  ...definition,
  type: 'document',
  name: type,
  fields: Object.entries<DocumentField>(fields).map(named),
  validation: publishable,
})
