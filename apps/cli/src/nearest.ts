import {distance} from 'fastest-levenshtein'

/** How many letters may be wrong: in a short name each one makes another name. */
const tolerance = (length: number): number => (length < 4 ? 1 : Math.max(2, Math.floor(length / 3)))

/** Of what is known, the names that somebody may have meant: the likeliest first, three at most. */
export function nearestTo(given: string, known: Iterable<string>): readonly string[] {
  const meant = given.trim().toLowerCase()
  if (meant === '') return []
  return Array.from(known, (name) => {
    const folded = name.toLowerCase()
    // Somebody who leaves out words is nearer than the number of letters says.
    const part = folded !== '' && (folded.includes(meant) || meant.includes(folded))
    return {name, steps: part ? 1 : distance(meant, folded)}
  })
    .filter(({steps}) => steps <= tolerance(meant.length))
    .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({name}) => name)
}
