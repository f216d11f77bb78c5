import type {Snapshot, Treatment} from '@caveat/content'

const indexes = new WeakMap<Snapshot, ReadonlyMap<string, string>>()

const indexOf = (snapshot: Snapshot): ReadonlyMap<string, string> => {
  const known = indexes.get(snapshot)
  if (known !== undefined) return known
  const made = new Map(snapshot.all('treatment').map(({slug, _id}) => [slug.current, _id]))
  indexes.set(snapshot, made)
  return made
}

/** The slugs of all treatments. */
export const treatmentSlugs = (snapshot: Snapshot): readonly string[] => Array.from(indexOf(snapshot).keys())

/** The treatment with this slug. Reads all treatments of a snapshot once, then only the one. */
export function treatmentBySlug(snapshot: Snapshot, slug: string): Treatment | undefined {
  const id = indexOf(snapshot).get(slug)
  return id === undefined ? undefined : snapshot.find('treatment', id)
}
