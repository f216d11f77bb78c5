const present = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

/** By UTF-16 code units, which is how `<` compares strings. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

// Written by hand: an object keeps names that look like numbers in their own order, so that sorting
// its entries before JSON.stringify would not sort those.
const written = (value: unknown, keep: (value: unknown) => boolean): string => {
  if (Array.isArray(value)) return `[${value.map((member) => written(member, keep)).join(',')}]`
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`JSON has no way to write ${value}.`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, inner]) => keep(inner))
    .toSorted(byName)
    .map(([name, inner]) => `${JSON.stringify(name)}:${written(inner, keep)}`)
  return `{${members.join(',')}}`
}

/**
 * Canonical JSON (RFC 8785): equal values give equal text. Attributes that are undefined are left out. Half a
 * surrogate pair, which the RFC refuses and the store may hold, is written as its escape.
 *
 * @throws RangeError on a number that is not finite
 */
export const canonicalJson = (value: unknown): string => written(value, (inner) => inner !== undefined)

/**
 * The state of a document as an approval keeps it: canonical JSON without what is empty, so that a field
 * that a model gains later, and nobody has filled in, is no change.
 */
export const stateToJson = (state: Readonly<Record<string, unknown>>): string => written(state, present)
