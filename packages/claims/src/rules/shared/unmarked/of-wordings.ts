import type {Claim, Library} from '../../../library.ts'

/** Something that was made of the wordings of a library, and its claims, in the order in which their wordings came. */
export type OfWordings<Made> = {readonly made: Made; readonly claims: readonly Claim[]}

/** Libraries of the sites that are checked at the same time. */
const kept = 8

/**
 * Makes something of the wordings of a library: once for all libraries that have the same, for a form makes its
 * library anew with every keystroke.
 *
 * @param make told the wordings of each claim; what it makes names a claim by its place among them
 */
export function ofWordings<Made>(
  make: (wordings: readonly (readonly string[])[]) => Made,
): (library: Library) => OfWordings<Made> {
  const libraries = new WeakMap<Library, OfWordings<Made>>()
  let made: {readonly key: string; readonly of: Made}[] = []
  return (library) => {
    const known = libraries.get(library)
    if (known !== undefined) return known
    const claims = Array.from(library.claims.values())
    const wordings = claims.map((claim) => claim.wordings)
    const key = JSON.stringify(wordings)
    const same = made.find((each) => each.key === key) ?? {key, of: make(wordings)}
    made = [same, ...made.filter((each) => each !== same)].slice(0, kept)
    const found = {made: same.of, claims}
    libraries.set(library, found)
    return found
  }
}
