import type {z} from 'zod'
import * as all from './all.ts'
import {defineDocuments} from './define.ts'

/** Every document type that is published, by `_type`. */
export const documents = defineDocuments({...all})

export type DocumentType = keyof typeof documents

type Outputs = {[K in DocumentType]: z.output<(typeof documents)[K]['model']>}
type Inputs = {[K in DocumentType]: z.input<(typeof documents)[K]['model']>}

/** A published document, read and checked; `PublishedDocument` alone is any of them. */
export type PublishedDocument<K extends DocumentType = DocumentType> = {[P in K]: Outputs[P] & {_type: P}}[K]

/** A document as somebody writes it, before the lake has given it a revision. */
export type DocumentInput<K extends DocumentType = DocumentType> = {
  [P in K]: Omit<Inputs[P], '_rev' | '_createdAt' | '_updatedAt' | '_type'> & {_type: P}
}[K]

export const isDocumentType = (type: string): type is DocumentType => Object.hasOwn(documents, type)
export const documentTypes: readonly string[] = Object.keys(documents)
