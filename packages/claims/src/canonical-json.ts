const present = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

/** Keys in one order at every depth. */
const ordered = (value: unknown, keep: (value: unknown) => boolean): unknown => {
  if (Array.isArray(value)) return value.map((member) => ordered(member, keep))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => keep(inner))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner, keep)]),
  )
}

/** JSON with the attributes of every object in one order: equal values give equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(ordered(value, (inner) => inner !== undefined))

/**
 * The state of a document as an approval keeps it: canonical JSON without what is empty, so that a field
 * that a model gains later, and nobody has filled in, is no change.
 */
export const stateToJson = (state: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(ordered(state, present))
