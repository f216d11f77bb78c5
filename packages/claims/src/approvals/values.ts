export type Fields = Readonly<Record<string, unknown>>

/** Whether it is an object with attributes. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Absent, null and an empty list are the same: nothing was filled in. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)
