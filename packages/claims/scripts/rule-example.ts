import type {Example} from '../src/packs/pack-rule.ts'

type Shaped = Exclude<Example, string>

const places: Readonly<Record<string, string>> = {
  title: 'as a title',
  heading: 'as a heading',
  meta: 'for search results',
  alternative: 'in place of a picture',
  address: 'as an address',
  'file-name': 'as a file name',
  safety: 'as safety information',
  care: 'as advice',
  note: 'as a note',
  reference: 'as a source',
}

const quoted = (text: string): string =>
  `“${text.replaceAll('\u00ad', '(soft hyphen)').replace(/\s*\n\s*/g, ' / ')}”`

const listed = (words: readonly string[]): string => words.join(', ')

const claimOf = ({claim}: Shaped): readonly string[] => {
  if (claim === undefined) return []
  const {labels, evidence, notes, says} = claim
  return [
    ...(says === undefined ? ['marked as a claim'] : [`the claim ${quoted(says)}`]),
    ...(labels === undefined ? [] : [labels.length === 0 ? 'no label' : `labelled ${listed(labels)}`]),
    ...(evidence === undefined ? [] : [`evidence: ${evidence.length === 0 ? 'none' : listed(evidence)}`]),
    ...(notes === undefined ? [] : [`disclaimer: ${listed(notes.map(quoted))}`]),
  ]
}

const productOf = ({product}: Shaped): readonly string[] => {
  if (product === undefined) return []
  const {kind, brandName, boxedWarning} = product
  return [
    `on a page about a ${kind.replace('-', ' ')}${brandName === undefined ? '' : `, ${brandName}`}${boxedWarning === undefined ? '' : ', with a boxed warning'}`,
  ]
}

const pictureOf = ({picture}: Shaped): readonly string[] => {
  if (picture === undefined) return []
  const {procedure = '', statement, subject, unaltered} = picture
  return [
    `a result picture of a ${subject}`,
    procedure.trim() === '' ? 'no procedure named' : `procedure: ${procedure}`,
    statement === undefined ? 'no statement' : `statement: ${quoted(statement)}`,
    ...(unaltered ? [] : ['not confirmed as unaltered']),
  ]
}

/** An example in a line, for people. */
export function describeExample(example: Example): string {
  if (typeof example === 'string') return quoted(example)
  const {text, role, kind, safety = [], shows} = example
  const place = places[role ?? ''] ?? places[kind ?? '']
  return [
    ...(text === undefined ? [] : [quoted(text)]),
    ...(place === undefined ? [] : [place]),
    ...claimOf(example),
    ...productOf(example),
    ...pictureOf(example),
    ...safety.map((words) => `with the safety information ${quoted(words)}`),
    ...(shows === undefined ? [] : [shows]),
  ].join('; ')
}
