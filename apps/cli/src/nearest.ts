import {distance} from 'fastest-levenshtein'

/** Of what is known, the names that somebody may have meant: the likeliest first, three at most. */
export function nearestTo(meant: string, known: Iterable<string>): readonly string[] {
  const far = Math.max(2, Math.floor(meant.length / 3))
  return Array.from(known, (name) => ({
    name,
    // Somebody who leaves out words is nearer than the number of letters says.
    steps: name.includes(meant) || meant.includes(name) ? 1 : distance(meant, name),
  }))
    .filter(({steps}) => steps <= far)
    .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({name}) => name)
}
