import {type Mark, markSeparator} from '@caveat/claims'
import {Fragment} from 'react'

/** The marks after a claim use: links to their notes, with a name that a screen reader can say. */
export const NoteReferences = ({marks}: {marks: readonly Mark[]}) => (
  <sup className="marks">
    {marks.map(({id, note, spoken}, index) => (
      <Fragment key={id}>
        {index > 0 && markSeparator}
        <a id={id} href={`#${note.id}`} role="doc-noteref" aria-label={spoken}>
          {note.sign}
        </a>
      </Fragment>
    ))}
  </sup>
)
