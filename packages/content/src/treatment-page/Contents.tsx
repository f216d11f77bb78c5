import type {MarkedPage, Path} from '@caveat/claims'
import {sectionAnchor} from '../sections/section-anchor.ts'

/** Below this many headed sections a list of them costs more reading than it saves. */
const fewestEntries = 4

const sectionKeyOf = ([attribute, member]: Path): string | undefined =>
  attribute === 'sections' && typeof member === 'object' ? member._key : undefined

/** What stands on a long page: links to its headed sections, in their order. */
export const Contents = ({page}: {page: Pick<MarkedPage, 'passages'>}) => {
  const entries = page.passages.flatMap(({passage}) => {
    const key = passage.role === 'heading' ? sectionKeyOf(passage.path) : undefined
    return key === undefined ? [] : [{key, heading: passage.text}]
  })
  if (entries.length < fewestEntries) return null
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <p id="contents-heading">On this page</p>
      <ul>
        {entries.map(({key, heading}) => (
          <li key={key}>
            <a href={`#${sectionAnchor(key)}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
