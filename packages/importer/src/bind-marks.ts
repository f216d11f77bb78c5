import type {TypedNote} from './notes.ts'
import type {Outline, Part} from './outline.ts'

/** Which notes the marks of a page lead to. */
export type Binding = {
  /** The notes of a mark with this sign in this part; none where the mark is an orphan. */
  readonly notesOf: (part: Part, sign: string) => readonly TypedNote[]
  /** The signs that notes of this page have. */
  readonly signs: ReadonlySet<string>
}

type PlacedNote = {readonly note: TypedNote; readonly place: number}

/** The nearest of these, and those of the same sign typed right beside it: together they are one note. */
function nearest(notes: readonly PlacedNote[], place: number): readonly TypedNote[] {
  const distance = Math.min(...notes.map((note) => Math.abs(note.place - place)))
  return notes.filter((note) => Math.abs(note.place - place) === distance).map(({note}) => note)
}

/**
 * Binds marks to notes: to the nearest following note with that sign, which is one of the same section
 * where it has one, else one further down the page; and if none follows, to the nearest before.
 */
export function bindMarks({sections}: Outline): Binding {
  const placed: PlacedNote[] = []
  const places = new Map<Part, number>()
  let place = 0
  let previous: Part | undefined
  for (const part of sections.flatMap(({parts}) => parts)) {
    // Neighbouring note lines share a place: nothing stands between them that a mark could be in.
    if (part.kind !== 'notes' || previous?.kind !== 'notes') place += 1
    places.set(part, place)
    if (part.kind === 'notes') for (const note of part.notes) placed.push({note, place})
    previous = part
  }
  return {
    signs: new Set(placed.map(({note}) => note.sign)),
    notesOf(part, sign) {
      const here = places.get(part) ?? 0
      const same = placed.filter(({note}) => note.sign === sign)
      const following = same.filter((note) => note.place > here)
      return nearest(following.length > 0 ? following : same, here)
    },
  }
}
