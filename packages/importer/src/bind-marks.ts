import type {TypedNote} from './notes.ts'
import type {Outline, Part} from './outline.ts'

type PlacedNote = {readonly note: TypedNote; readonly section: number; readonly part: number}

/** Which notes the marks of a page lead to. */
export type Binding = {
  /** The notes of a mark with this sign in this part; none where the mark is an orphan. */
  readonly notesOf: (part: Part, sign: string) => readonly TypedNote[]
  /** The signs that notes of this page have. */
  readonly signs: ReadonlySet<string>
}

/** The nearest of these, and those of the same sign typed right beside it: together they are one note. */
function nearest(notes: readonly PlacedNote[], part: number): readonly PlacedNote[] | undefined {
  const [first] = notes.toSorted((a, b) => Math.abs(a.part - part) - Math.abs(b.part - part))
  return first === undefined ? undefined : notes.filter((placed) => placed.part === first.part)
}

/**
 * Binds marks to notes: to the nearest following note with that sign in the section, else on the page,
 * else to the nearest before it. Notes of one sign on neighbouring lines are all meant, in their order.
 */
export function bindMarks({sections}: Outline): Binding {
  const placed: PlacedNote[] = []
  const places = new Map<Part, {readonly section: number; readonly part: number}>()
  let part = 0
  let previous: Part | undefined
  for (const [section, {parts}] of sections.entries())
    for (const current of parts) {
      // Neighbouring note lines share a place: nothing stands between them that a mark could be in.
      if (current.kind !== 'notes' || previous?.kind !== 'notes') part += 1
      places.set(current, {section, part})
      if (current.kind === 'notes') for (const note of current.notes) placed.push({note, section, part})
      previous = current
    }

  return {
    signs: new Set(placed.map(({note}) => note.sign)),
    notesOf(of, sign) {
      const place = places.get(of)
      if (place === undefined) return []
      const same = placed.filter(({note}) => note.sign === sign)
      const following = same.filter((candidate) => candidate.part > place.part)
      const here = (notes: readonly PlacedNote[]) => notes.filter(({section}) => section === place.section)
      const found =
        nearest(here(following), place.part) ??
        nearest(following, place.part) ??
        nearest(here(same), place.part) ??
        nearest(same, place.part)
      return (found ?? []).map(({note}) => note)
    },
  }
}
