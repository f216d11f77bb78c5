import type {Path} from '@caveat/claims'
import type {Section, SectionType} from '../sections/registry.ts'

/** What structured data takes from a section: paths of texts, from the section. */
export type Facts = {
  readonly questions?: readonly {readonly question: Path; readonly answer: Path}[]
  /** What is done, in its order. */
  readonly steps?: readonly Path[]
  /** What it is for, each by its name. */
  readonly indications?: readonly Path[]
  /** Who should not have it. */
  readonly contraindications?: Path
  /** Risks, by how common they are. */
  readonly outcomes?: readonly {readonly frequency: Path; readonly effects: Path}[]
  readonly warning?: Path
}

type Table = {readonly [K in SectionType]?: (section: Section<K>) => Facts}

/** Section types that say something which schema.org has a word for; a type may be missing here. */
const table: Table = {
  faq: ({questions}) => ({
    questions: questions.map(({_key}) => ({
      question: ['questions', {_key}, 'question'],
      answer: ['questions', {_key}, 'answer'],
    })),
  }),
  steps: ({steps}) => ({steps: steps.map(({_key}) => ['steps', {_key}, 'text'])}),
  uses: ({uses}) => ({indications: uses.map(({_key}) => ['uses', {_key}, 'name'])}),
  safetyInformation: ({sideEffects}) => ({
    contraindications: ['notFor'],
    warning: ['boxedWarning'],
    outcomes: sideEffects.map(({_key}) => ({
      frequency: ['sideEffects', {_key}, 'frequency'],
      effects: ['sideEffects', {_key}, 'effects'],
    })),
  }),
}

/** What structured data takes from a section. */
export function factsOf<K extends SectionType>(section: Section<K>): Facts {
  const take: Table[K] = table[section._type]
  return take?.(section) ?? {}
}
