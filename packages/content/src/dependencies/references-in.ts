/** Ids that a stored value refers to, at any depth, in their order; one may come twice. */
export function* referencesIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') yield value._ref
  for (const inner of Object.values(value)) yield* referencesIn(inner)
}
