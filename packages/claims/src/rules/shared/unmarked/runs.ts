import type {Passage} from '../../../passage.ts'

const idOf = (segment: Passage['path'][number] | undefined): string =>
  typeof segment === 'object' ? segment._key : String(segment)

/** Where a passage belongs: a member of an array of the document, such as a section, or a field of its own. */
const placeOf = ({path}: Passage): string => path.slice(0, 2).map(idOf).join(' ')

/** Passages that follow each other in one section, as a reader takes them together. */
export function* runsOf(passages: readonly Passage[]): Iterable<readonly Passage[]> {
  let open: Passage[] = []
  for (const passage of passages) {
    const [last] = open
    if (last !== undefined && placeOf(last) !== placeOf(passage)) {
      yield open
      open = []
    }
    open.push(passage)
  }
  if (open.length > 0) yield open
}
