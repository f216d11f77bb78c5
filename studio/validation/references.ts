/** The ids of every document that is referred to, at any depth. */
export function* referencesIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') yield value._ref
  for (const part of Object.values(value)) yield* referencesIn(part)
}
