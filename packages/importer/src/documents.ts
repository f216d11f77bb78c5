import type {BodyInput, Category, DocumentInput} from '@caveat/content'
import {treatmentId} from './ids.ts'
import type {ResolvedOutline, ResolvedPart, ResolvedText} from './resolve.ts'
import {shortened} from './words.ts'

/** The documents of one page, ready for the lake: they hold nothing undefined and no revision. */
export type ImportedDocuments = {
  readonly treatment: DocumentInput<'treatment'>
  /** In the order of first use. */
  readonly claims: readonly DocumentInput<'claim'>[]
  /** In the order in which their notes stand in the source. */
  readonly disclaimers: readonly DocumentInput<'disclaimer'>[]
}

/** What the text does not say. */
export type PageDetails = {
  readonly slug: string
  readonly category: Category
  readonly legacy: {readonly file: string; readonly sha256: string}
}

type Block = BodyInput[number]
type Run = {readonly text: string; readonly marks: string[]}

const unique = <T extends {readonly _id: string}>(documents: readonly T[]): readonly T[] =>
  documents.filter(({_id}, index) => documents.findIndex((other) => other._id === _id) === index)

const spans = (runs: readonly Run[]): Block['children'] =>
  runs
    .filter(({text}) => text !== '')
    .map(({text, marks}, index) => ({_type: 'span', _key: `s${index + 1}`, text, marks}))

const blockOf = (text: ResolvedText, _key: string): Block => {
  const runs: Run[] = [{text: text.text.slice(0, text.label), marks: ['strong']}]
  const markDefs: NonNullable<Block['markDefs']> = []
  let from = text.label
  for (const {claim, ...sentence} of text.sentences) {
    if (claim === undefined) continue
    const key = `c${markDefs.length + 1}`
    markDefs.push({_type: 'claimUse', _key: key, claim: {_type: 'reference', _ref: claim.id}})
    runs.push({text: text.text.slice(from, sentence.from), marks: []}, {text: sentence.text, marks: [key]})
    from = sentence.to
  }
  runs.push({text: text.text.slice(from), marks: []})
  return {
    _type: 'block',
    _key,
    style: text.kind === 'subheading' ? 'h3' : 'normal',
    ...(text.kind === 'bullet' && {listItem: 'bullet' as const, level: 1}),
    markDefs,
    children: spans(runs),
  }
}

const partBlock = (part: ResolvedPart, _key: string): Block | undefined => {
  if (part.kind === 'note') return undefined
  if (part.kind !== 'loose-note') return blockOf(part, _key)
  const children = spans([{text: part.sign + part.text, marks: []}])
  return {_type: 'block', _key, style: 'normal', markDefs: [], children}
}

const sectionsOf = ({sections}: ResolvedOutline): DocumentInput<'treatment'>['sections'] =>
  sections
    .map(({heading, parts}, section) => ({
      _type: 'prose' as const,
      _key: `section-${section + 1}`,
      ...(heading !== undefined && {heading}),
      body: parts
        .map((part, index) => partBlock(part, `b${index + 1}`))
        .filter((block) => block !== undefined),
    }))
    .filter(({body}) => body.length > 0)

/**
 * The documents of a page. Ids come from the content (see `ids.ts`), keys from the place in the source:
 * the same file always gives the same documents.
 */
export function documentsOf(outline: ResolvedOutline, details: PageDetails): ImportedDocuments {
  const parts = outline.sections.flatMap((section) => section.parts)
  const sentences = parts.flatMap((part) => ('sentences' in part ? part.sentences : []))
  return {
    treatment: {
      _id: treatmentId(details.slug),
      _type: 'treatment',
      title: outline.title,
      slug: {_type: 'slug', current: details.slug},
      category: details.category,
      sections: sectionsOf(outline),
      legacy: {...details.legacy},
    },
    claims: unique(
      sentences.flatMap(({claim, text}): DocumentInput<'claim'>[] =>
        claim === undefined
          ? []
          : [
              {
                _id: claim.id,
                _type: 'claim',
                wordings: [text],
                labels: [],
                imported: true,
                disclaimers: claim.disclaimers.map((_ref, index) => ({
                  _type: 'reference',
                  _key: `d${index + 1}`,
                  _ref,
                })),
              },
            ],
      ),
    ),
    disclaimers: unique(
      parts
        .filter((part) => part.kind === 'note')
        .map(({id, text}) => ({
          _id: id,
          _type: 'disclaimer',
          name: nameOf(text),
          text,
          covers: [],
          imported: true,
        })),
    ),
  }
}

const nameOf = (text: string): string => shortened(text.replace(/\.$/, ''))
