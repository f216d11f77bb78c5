import {
  type Cut,
  type EndedClaim,
  type Passage,
  type Path,
  pageOn,
  pathToString,
  type Site,
} from '@caveat/claims'
import {type Treatment, treatment as treatmentType} from '../documents/treatment/model.ts'
import {body} from '../portable-text/model.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {cutBlock} from './cut-block.ts'

/** What the public sees of a treatment on a day, as a document that every rendering can take. */
export type TreatmentThen =
  | {readonly kind: 'published'; readonly treatment: Treatment}
  | {readonly kind: 'shortened'; readonly treatment: Treatment; readonly ended: readonly EndedClaim[]}
  | {readonly kind: 'gives-way'; readonly ended: readonly EndedClaim[]}

/** Every place on the way to a passage. */
const placesOf = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({path}) => path.map((_, depth) => pathToString(path.slice(0, depth + 1)))))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

type Edit = {
  readonly cuts: ReadonlyMap<string, Cut>
  readonly ended: ReadonlySet<string>
  /** Whether something said anything before, and says nothing now. */
  readonly isGone: (path: Path) => boolean
}

/** The value without what is gone, at any depth, and with its paragraphs cut. */
function edited(value: unknown, path: Path, edit: Edit): unknown {
  if (Array.isArray(value))
    return value.flatMap((member: unknown, index) => {
      const step = isObject(member) && typeof member._key === 'string' ? {_key: member._key} : index
      const at = [...path, step]
      return edit.isGone(at) ? [] : [edited(member, at, edit)]
    })
  if (!isObject(value)) return value
  const cut = edit.cuts.get(pathToString(path))
  if (cut !== undefined) return cutBlock(body.element.parse(value), cut.removed, edit.ended)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !edit.isGone([...path, name]))
      .map(([name, inner]) => [name, edited(inner, [...path, name], edit)]),
  )
}

/**
 * What a treatment looks like on a day, if nobody changes it until then: `pageOn`, carried over to the document.
 * Where what is left would be no whole document, the page gives way.
 *
 * @param day calendar day of the clinic, YYYY-MM-DD
 */
export function treatmentOn(treatment: Treatment, site: Pick<Site, 'library'>, day: string): TreatmentThen {
  const before = treatmentPage(treatment)
  const then = pageOn(before, site, day)
  if (then.kind === 'published') return {kind: 'published', treatment}
  if (then.kind === 'gives-way') return then
  const {ended, page, cuts} = then
  const [said, says] = [placesOf(before.passages), placesOf(page.passages)]
  const left = edited(treatment, [], {
    cuts: new Map(cuts.map((cut) => [pathToString(cut.before.path), cut])),
    ended: new Set(ended.map(({claim}) => claim._id)),
    isGone: (path) => said.has(pathToString(path)) && !says.has(pathToString(path)),
  })
  const read = treatmentType.model.safeParse(left)
  return read.success ? {kind: 'shortened', treatment: read.data, ended} : {kind: 'gives-way', ended}
}
