import {openingOf, openingsIn, type Spelled} from '../spelled.ts'

/** All spelled names that were ever looked for, by their first letters: a text is searched for all of them at once. */
const byOpening = new Map<number, Set<string>>()
let count = 0

/** Whether there may be a name with such an opening, by some of its bits: most letters of a text are done with here. */
const mask = 2 ** 15 - 1
const mayBe = new Uint8Array(mask + 1)
const some = (opening: number): number => (opening ^ (opening >>> 11)) & mask

/** Names to look for from now on. */
export function know(spelled: readonly string[]): void {
  for (const name of spelled) {
    const opening = openingOf(name)
    const known = byOpening.get(opening) ?? new Set()
    if (!known.has(name)) count += 1
    known.add(name)
    byOpening.set(opening, known)
    mayBe[some(opening)] = 1
  }
}

/** Changes when there are more. */
export const knownNames = (): number => count

const nothing: ReadonlySet<string> = new Set()

const isOpening = (opening: number): boolean => mayBe[some(opening)] === 1 && byOpening.has(opening)

/** Those of the names that stand in a normalised text, whatever stands between their letters. */
export function namesIn(text: string, spelled: () => readonly Spelled[]): ReadonlySet<string> {
  const openings = openingsIn(text, isOpening)
  if (openings.length === 0) return nothing
  const candidates = openings.flatMap((opening) => Array.from(byOpening.get(opening) ?? nothing))
  return new Set(candidates.filter((name) => spelled().some(({letters}) => letters.includes(name))))
}
