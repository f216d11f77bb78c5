export type Fields = Readonly<Record<string, unknown>>

/** Whether it is an object with attributes. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Absent, null and an empty list are the same: nothing was filled in. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/**
 * Whether an attribute says nothing: it is empty, or an object of which no attribute says anything, as a form leaves
 * it. Not to be asked of members of a list, which count for being there.
 */
export const saysNothing = (value: unknown): boolean =>
  isEmpty(value) ||
  (isFields(value) &&
    Object.entries(value).every(
      ([name, inner]) => (name.startsWith('_') && name !== '_ref') || saysNothing(inner),
    ))
