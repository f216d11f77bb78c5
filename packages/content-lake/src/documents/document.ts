/** A stored document: the five attributes that the lake keeps, and whatever else was written. */
export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [attribute: string]: unknown
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isLakeDocument(value: unknown): value is LakeDocument {
  return (
    isRecord(value) &&
    typeof value._id === 'string' &&
    typeof value._type === 'string' &&
    typeof value._rev === 'string' &&
    typeof value._createdAt === 'string' &&
    typeof value._updatedAt === 'string'
  )
}

/** Reads a document back from its stored JSON. */
export function parseDocument(json: string): LakeDocument {
  const value: unknown = JSON.parse(json)
  if (!isLakeDocument(value)) {
    throw new Error(`A stored document is not a document: ${json.slice(0, 120)}`)
  }
  return value
}

/** The document as effects see it: a revision is a fact about a document, not a part of it. */
export function withoutRevision(document: LakeDocument): Record<string, unknown> {
  const {_rev, ...content} = document
  return content
}
