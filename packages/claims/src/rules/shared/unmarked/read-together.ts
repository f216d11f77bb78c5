import type {Passage, PassageRole} from '../../../passage.ts'

/** Headings are read too, for one that presupposes a result makes a claim; buttons and addresses are not. */
const headings: ReadonlySet<PassageRole> = new Set(['title', 'heading', 'subheading'])

/** Whether a passage can make a claim. Safety information, care, notes and sources never do. */
const canClaim = ({kind, role}: Passage): boolean =>
  kind === 'claim-bearing' || (kind === 'label' && headings.has(role))

const idOf = (segment: Passage['path'][number] | undefined): string =>
  typeof segment === 'object' ? segment._key : String(segment)

/** Where a passage belongs: a member of an array of the document, or a field of its own. */
const placeOf = ({path}: Passage): string | undefined =>
  path.length > 2 ? `${idOf(path[0])} ${idOf(path[1])}` : undefined

/** Passages that are read together: a heading, and what stands under it. */
export type Together = {
  readonly passages: readonly Passage[]
  /** The passages as lines of one text. */
  readonly lines: readonly string[]
  readonly text: string
}

function together(passages: readonly Passage[]): Together {
  const lines = passages.map(({text}) => text.replace(/[\r\n]/g, ' '))
  return {passages, lines, text: lines.join('\n')}
}

/** The claim-bearing passages of a page, section by section, in reading order. */
export function* readTogether(passages: readonly Passage[]): Iterable<Together> {
  let open: Passage[] = []
  let place: string | undefined
  for (const passage of passages) {
    if (!canClaim(passage)) continue
    const here = placeOf(passage)
    if (open.length > 0 && (here === undefined || here !== place)) {
      yield together(open)
      open = []
    }
    open.push(passage)
    place = here
  }
  if (open.length > 0) yield together(open)
}
