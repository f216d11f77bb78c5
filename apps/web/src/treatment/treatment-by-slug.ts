import type {ServedSnapshot, Treatment} from '@caveat/content'

/** A treatment by its id, and whether a notice stands in its place. */
type Place = {readonly id: string} | {readonly givenWay: Treatment}

const indexes = new WeakMap<ServedSnapshot, ReadonlyMap<string, Place>>()

const indexOf = (snapshot: ServedSnapshot): ReadonlyMap<string, Place> => {
  const known = indexes.get(snapshot)
  if (known !== undefined) return known
  const made = new Map<string, Place>([
    ...snapshot.givenWay().map((treatment) => [treatment.slug.current, {givenWay: treatment}] as const),
    ...snapshot.all('treatment').map(({slug, _id}) => [slug.current, {id: _id}] as const),
  ])
  indexes.set(snapshot, made)
  return made
}

/** The slugs of all treatments, also of those in whose place a notice stands. */
export const treatmentSlugs = (snapshot: ServedSnapshot): readonly string[] =>
  Array.from(indexOf(snapshot).keys())

/** The treatment with this slug, as it is served. Reads all treatments of a snapshot once, then only the one. */
export function treatmentBySlug(
  snapshot: ServedSnapshot,
  slug: string,
): {readonly treatment: Treatment; readonly isServed: boolean} | undefined {
  const place = indexOf(snapshot).get(slug)
  if (place === undefined) return undefined
  if ('givenWay' in place) return {treatment: place.givenWay, isServed: false}
  const treatment = snapshot.find('treatment', place.id)
  return treatment === undefined ? undefined : {treatment, isServed: true}
}
