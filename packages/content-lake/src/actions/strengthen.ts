import {isRecord, type LakeDocument} from '../documents/document.ts'

/**
 * A draft as it is published: a reference that was to become strong on publishing loses its
 * `_strengthenOnPublish`, and its `_weak` unless it is to stay weak.
 */
export function publishedForm(
  draft: LakeDocument,
  publishedId: string,
): Record<string, unknown> & {_id: string} {
  const content = Object.fromEntries(
    Object.entries(draft).map(([key, value]) => [key, strengthenReferences(value)]),
  )
  return {...content, _id: publishedId}
}

function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish: strengthen, ...rest} = value
  if (isRecord(strengthen) && strengthen.weak !== true) delete rest._weak
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, strengthenReferences(inner)]))
}
