import {isRecord} from '../documents/document.ts'

/**
 * The content as it is published: a reference that was to become strong on publishing loses its
 * `_strengthenOnPublish`, and its `_weak` unless it is to stay weak.
 */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish: strengthen, ...rest} = value
  if (isRecord(strengthen) && strengthen.weak !== true) delete rest._weak
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, strengthenReferences(inner)]))
}
