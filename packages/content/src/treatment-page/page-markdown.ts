import {isShown, type MarkedPassage, type Note, type PlacedMarks} from '@caveat/claims'
import {z} from 'zod'
import {nameOf} from './PersonName.tsx'
import type {PreparedTreatment} from './prepare.ts'

/** What a passage was read from, where that was a paragraph with links. */
const block = z.object({
  children: z.array(z.object({text: z.string(), marks: z.array(z.string())})),
  markDefs: z.array(z.looseObject({_key: z.string(), href: z.string().optional()})),
})

/** Letters that mean something in Markdown stand for themselves. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')

const signOf = ({sign}: Note): string => (/\d/.test(sign) ? `<sup>${sign}</sup>` : escaped(sign))

const signsAt = (placed: readonly PlacedMarks[], offset: number): string =>
  placed
    .filter((each) => each.offset === offset)
    .map(({marks}) => marks.map(({note}) => signOf(note)).join(', '))
    .join('')

type Link = {readonly from: number; readonly to: number; readonly href: string}

function linksOf(origin: object | undefined): readonly Link[] {
  const read = block.safeParse(origin)
  if (!read.success) return []
  const hrefs = new Map(
    read.data.markDefs.flatMap(({_key, href}) => (href === undefined ? [] : [[_key, href]])),
  )
  let offset = 0
  return read.data.children.flatMap(({text, marks}) => {
    const from = offset
    offset += text.length
    const href = marks.map((mark) => hrefs.get(mark)).find((found) => found !== undefined)
    return href === undefined ? [] : [{from, to: offset, href}]
  })
}

/** The text of a passage with its marks and links, in Markdown. */
function textOf({passage, placed}: MarkedPassage): string {
  const {text, origin} = passage
  const links = linksOf(origin)
  const edges = [
    0,
    text.length,
    ...placed.map(({offset}) => offset),
    ...links.flatMap(({from, to}) => [from, to]),
  ]
  const cuts = Array.from(new Set(edges)).toSorted((a, b) => a - b)
  return cuts
    .map((from, index) => {
      const words = escaped(text.slice(from, cuts[index + 1] ?? from)).replaceAll(/\s*\n\s*/g, '  \n')
      const link = links.find((each) => each.from <= from && from < each.to)
      return (
        signsAt(placed, from) + (link === undefined || words === '' ? words : `[${words}](<${link.href}>)`)
      )
    })
    .join('')
}

const lineOf = (marked: MarkedPassage): string => {
  const text = textOf(marked)
  switch (marked.passage.role) {
    case 'title':
      return `# ${text}`
    case 'heading':
      return `## ${text}`
    case 'subheading':
      return `### ${text}`
    case 'bullet':
      return `- ${text}`
    case 'step':
      return `1. ${text}`
    case 'alternative':
      return `\\[Picture: ${text}\\]`
    default:
      return text
  }
}

const reviewOf = ({treatment, reviewer}: PreparedTreatment): readonly string[] =>
  reviewer === null || treatment.lastReviewed === undefined
    ? []
    : [
        `Reviewed by ${escaped(nameOf(reviewer))} on ${treatment.lastReviewed}.${treatment.nextReview === undefined ? '' : ` Next review due ${treatment.nextReview}.`}`,
      ]

/**
 * The page as Markdown: everything that it shows, with the same marks, notes and sources.
 *
 * @param address of the page, whole
 */
export function pageMarkdown(prepared: PreparedTreatment, address: string): string {
  const {page, sources} = prepared
  const shown = page.passages.filter(({passage}) => isShown(passage) || passage.role === 'alternative')
  const [title = [], rest] = [shown.slice(0, 1), shown.slice(1)]
  const notes = page.notes.map((note) => `${signOf(note)} ${escaped(note.disclaimer.text)}`)
  const cited = sources.map(({citation, url, doi}) => {
    const link = doi === undefined ? url : `https://doi.org/${doi}`
    return `- ${escaped(citation)}${link === undefined ? '' : ` <${link}>`}`
  })
  return [
    ...title.map(lineOf),
    `<${address}>`,
    ...reviewOf(prepared),
    ...rest.map(lineOf),
    ...(notes.length === 0 ? [] : ['## Notes', ...notes]),
    ...(cited.length === 0 ? [] : ['## Sources', cited.join('\n')]),
  ]
    .join('\n\n')
    .replaceAll(/^((?:-|1\.) .*)\n\n(?=(?:-|1\.) )/gm, '$1\n')
    .concat('\n')
}
