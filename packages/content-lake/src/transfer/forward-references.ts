import {isRecord} from '../documents/document.ts'

/** References that were made weak until what they refer to is there. */
export type Weakened = {id: string; paths: string[]}

/**
 * Makes strong references weak whose target comes later in the file, so that documents can be written
 * in any order, and gives references without a type theirs.
 *
 * @returns the changed copy, and the paths of what was weakened, as patches write them
 */
export function weakenForward(
  document: Record<string, unknown>,
  comesLater: (id: string) => boolean,
): {document: Record<string, unknown>; paths: string[]} {
  const paths: string[] = []
  const copy = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}[${index}]`))
    return isRecord(value) ? copyRecord(value, path) : value
  }
  const copyRecord = (record: Record<string, unknown>, path: string): Record<string, unknown> => {
    const inner = Object.entries(record).map(([key, value]) => [key, copy(value, path + step(key, path))])
    const result = Object.fromEntries(inner)
    if (typeof record._ref !== 'string') return result
    const reference = {_type: 'reference', ...result}
    if (record._weak === true || !comesLater(record._ref)) return reference
    paths.push(`${path}._weak`)
    return {...reference, _weak: true}
  }
  return {document: copyRecord(document, ''), paths}
}

function step(key: string, path: string): string {
  if (!/^[a-zA-Z_]\w*$/.test(key)) return `['${key}']`
  return path === '' ? key : `.${key}`
}
