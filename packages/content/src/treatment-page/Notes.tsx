import type {MarkedPage, Note} from '@caveat/claims'

type NotesProps = {readonly page: Pick<MarkedPage, 'notes' | 'passages'>}

/** Fragment ids of the marks that lead to each note, in reading order. */
const marksByNote = ({passages}: NotesProps['page']): ReadonlyMap<Note, readonly string[]> => {
  const marks = passages.flatMap(({placed}) => placed.flatMap((place) => place.marks))
  const grouped = Map.groupBy(marks, ({note}) => note)
  return new Map(Array.from(grouped, ([note, those]) => [note, those.map(({id}) => id)]))
}

/** a, b, c … z, aa, ab …: numbers would look like those of notes. */
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26))

/** As text, and not as the picture that phones make of it. */
const arrow = '↩\uFE0E'

/** The ways back from a note: one to each of its marks. */
const WaysBack = ({note, marks}: {note: Note; marks: readonly string[]}) => (
  <span className="back">
    {marks.length === 1 ? (
      <a href={`#${marks[0]}`} role="doc-backlink" aria-label={`Back to the text of note ${note.number}`}>
        {arrow}
      </a>
    ) : (
      <>
        <span aria-hidden="true">{arrow}</span>
        {marks.map((mark, place) => (
          <a
            key={mark}
            href={`#${mark}`}
            role="doc-backlink"
            aria-label={`Back to place ${letters(place)} of note ${note.number}`}
          >
            {letters(place)}
          </a>
        ))}
      </>
    )}
  </span>
)

/** The disclaimers of a page, each led to by its marks, with ways back. */
export const Notes = ({page}: NotesProps) => {
  const marks = marksByNote(page)
  return (
    page.notes.length > 0 && (
      <section id="notes" className="notes" aria-labelledby="notes-heading">
        <h2 id="notes-heading">Notes</h2>
        <ul>
          {page.notes.map((note) => (
            <li key={note.id}>
              <p id={note.id} role="doc-footnote" aria-label={`Note ${note.number}`}>
                <span className="sign" aria-hidden="true">
                  {note.sign}
                </span>
                {note.disclaimer.text} <WaysBack note={note} marks={marks.get(note) ?? []} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}
