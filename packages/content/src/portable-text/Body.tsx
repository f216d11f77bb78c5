import type {MarkedPage} from '@caveat/claims'
import {PortableText, type PortableTextComponents} from '@portabletext/react'
import type {Body as BodyValue, PlainBody} from './model.ts'
import {NoteReferences} from './NoteReferences.tsx'
import {isWritten} from './passages.ts'
import {withMarks} from './with-marks.ts'

const components: PortableTextComponents = {
  types: {marks: ({value}) => <NoteReferences marks={value.marks} />},
  marks: {
    claimUse: ({children}) => children,
    link: ({children, value}) => <a href={value?.href}>{children}</a>,
  },
}

/** Portable Text with the marks of its claim uses. */
export const Body = ({value, page}: {value: BodyValue | PlainBody; page: Pick<MarkedPage, 'marksOf'>}) => (
  <PortableText
    value={value.filter(isWritten).map((block) => withMarks(block, page.marksOf(block)))}
    components={components}
  />
)
