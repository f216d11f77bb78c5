import {isRecord} from '../../documents/document.ts'
import type {Filter} from './syntax.ts'

/** Whether an element is what a condition in brackets asks for; texts compare with texts, numbers with numbers. */
export function passes(element: unknown, {names, operator, value}: Filter): boolean {
  let found = element
  for (const name of names) found = Array.isArray(found) ? undefined : valueAt(found, name)
  if (found === undefined || found === null) return false
  if (operator === '?') return true
  if (operator === '==') return found === value
  if (typeof found === 'object') return false
  if (operator === '!=') return found !== value
  return (
    (typeof found === 'number' && typeof value === 'number' && compares(found, operator, value)) ||
    (typeof found === 'string' && typeof value === 'string' && compares(found, operator, value))
  )
}

function compares<T extends number | string>(left: T, operator: Filter['operator'], right: T): boolean {
  if (operator === '<') return left < right
  if (operator === '<=') return left <= right
  return operator === '>' ? left > right : left >= right
}

/** What stands in an object under a name, or in a list at an index. */
export function valueAt(container: unknown, key: string | number): unknown {
  if (Array.isArray(container)) return typeof key === 'number' ? container[key] : undefined
  return isRecord(container) && Object.hasOwn(container, key) ? container[key] : undefined
}
