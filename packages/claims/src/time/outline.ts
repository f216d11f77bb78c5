import type {Passage, PassageRole, Path} from '../passage.ts'
import {pathToString} from '../passage.ts'

/** How high a heading stands; what is none is content, and what the page does not show in its text neither. */
const levels: Readonly<Partial<Record<PassageRole, number>>> = {title: 0, heading: 1, subheading: 2}
const aside: ReadonlySet<PassageRole> = new Set(['meta', 'address', 'file-name'])

export const isContent = ({role}: Passage): boolean => levels[role] === undefined && !aside.has(role)

/** The object that a heading is the heading of: the innermost list member around it. */
const containerOf = (path: Path): Path => {
  const around = path.slice(0, -1)
  return around.slice(0, around.findLastIndex((segment) => typeof segment === 'object') + 1)
}

const isWithin = (path: Path, container: Path): boolean =>
  container.length <= path.length && pathToString(path.slice(0, container.length)) === pathToString(container)

/** What stands under the heading at a place: up to the next of its height, within its section or list member. */
function contentUnder(passages: readonly Passage[], place: number): readonly Passage[] {
  const heading = passages[place]
  const level = heading && levels[heading.role]
  if (heading === undefined || level === undefined || level === 0) return []
  const container = containerOf(heading.path)
  const rest = passages.slice(place + 1)
  const end = rest.findIndex(
    ({path, role}) => !isWithin(path, container) || (levels[role] ?? level + 1) <= level,
  )
  return (end < 0 ? rest : rest.slice(0, end)).filter(isContent)
}

/** The headings that are left without anything under them. A heading that never had anything stays. */
export function emptiedHeadings(
  passages: readonly Passage[],
  gone: ReadonlySet<Passage>,
): readonly Passage[] {
  return passages.filter((_, place) => {
    const content = contentUnder(passages, place)
    return content.length > 0 && content.every((passage) => gone.has(passage))
  })
}

const isListItem = ({role}: Passage) => role === 'bullet' || role === 'step'
const areSiblings = (a: Passage, b: Passage) =>
  pathToString(a.path.slice(0, -1)) === pathToString(b.path.slice(0, -1))

/** Paragraphs that announce a list (“It is used for:”) of which nothing is left. */
export function emptiedLeadIns(passages: readonly Passage[], gone: ReadonlySet<Passage>): readonly Passage[] {
  return passages.filter((leadIn, place) => {
    if (!isContent(leadIn) || isListItem(leadIn) || !/:\s*$/.test(leadIn.text)) return false
    const rest = passages.slice(place + 1)
    const end = rest.findIndex((passage) => !isListItem(passage) || !areSiblings(passage, leadIn))
    const items = end < 0 ? rest : rest.slice(0, end)
    return items.length > 0 && items.every((item) => gone.has(item))
  })
}
