import type {Note} from '@caveat/claims'

/** The disclaimers of a page, each led to by its marks, with a way back. */
export const Notes = ({notes}: {notes: readonly Note[]}) =>
  notes.length > 0 && (
    <section id="notes" className="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">Notes</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <p id={note.id} role="doc-footnote">
              <span className="sign" aria-hidden="true">
                {note.sign}
              </span>
              {note.disclaimer.text}&nbsp;
              <a
                href={`#${note.firstMark}`}
                role="doc-backlink"
                aria-label={`Back to the text of note ${note.number}`}
              >
                ↩&#xFE0E;
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
