import {z} from 'zod'
import type {DeepReadonly} from '../fields.ts'

type Envelope<T extends string> = {
  _id: z.ZodString
  _type: z.ZodLiteral<T>
  _rev: z.ZodString
  _createdAt: z.ZodOptional<z.ZodString>
  _updatedAt: z.ZodString
}
export type DocumentModel<T extends string, F extends z.ZodRawShape> = z.ZodObject<Envelope<T> & F>

/** Everything that makes a document type. Every part is required: a forgotten one does not compile. */
export type DocumentParts<T extends string, F extends z.ZodRawShape> = {
  /** `_type` of the stored document. */
  readonly type: T
  /** The stored attributes. */
  readonly fields: F
  /** The attribute by which people know a document. */
  readonly nameField: keyof F & string
  /** Examples of what editors store: documentation, and the input of the contract tests. */
  readonly fixtures: {
    readonly default: DeepReadonly<z.input<z.ZodObject<F>>>
    readonly [name: string]: DeepReadonly<z.input<z.ZodObject<F>>>
  }
}

export function defineDocument<const T extends string, const F extends z.ZodRawShape>(
  parts: DocumentParts<T, F>,
) {
  const model: DocumentModel<T, F> = z.object({
    _id: z.string().min(1),
    _type: z.literal(parts.type),
    _rev: z.string(),
    _createdAt: z.string().optional(),
    _updatedAt: z.string(),
    ...parts.fields,
  })
  return {...parts, model}
}

/** The registry key must be the document's own type. */
export const defineDocuments = <const R extends {readonly [K in keyof R]: {readonly type: K}}>(
  documents: R,
): R => documents
