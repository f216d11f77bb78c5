import {treatmentAddress} from '@caveat/content'
import type {ImportResult} from './import-text.ts'
import type {EditedDocument, ImportPlan} from './plan-import.ts'
import {quoted} from './words.ts'

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const editedLines = ({id, differences}: EditedDocument): readonly string[] => [
  `  ${id}`,
  ...differences.map(({field, stored, imported}) =>
    stored === imported
      ? `    ${field}: changed`
      : `    ${field}: ${stored} there, ${imported} in this import`,
  ),
]

const outcome = (plan: ImportPlan): readonly string[] => {
  if (plan.kind === 'refused') return [`Not imported. ${plan.reason}`]
  const {create, unchanged, edited, deleted} = plan
  const made = (type: string) => create.filter(({_type}) => _type === type).length
  return [
    create.length === 0
      ? 'Already imported: nothing to write.'
      : `To write: ${[
          counted(made('treatment'), 'treatment'),
          counted(made('claim'), 'claim'),
          counted(made('disclaimer'), 'disclaimer'),
        ].join(', ')}.`,
    ...(unchanged.length > 0 ? [`Already there, unchanged: ${counted(unchanged.length, 'document')}.`] : []),
    ...(edited.length > 0
      ? [
          'Kept as they are, because they differ from this import (an import never overwrites; the Studio does):',
          ...edited.flatMap(editedLines),
        ]
      : []),
    ...(deleted.length > 0 ? [`Deleted since, not made again: ${deleted.join(', ')}.`] : []),
  ]
}

/** An import as people read it, line by line: what was understood, what needs a look, what is written. */
export function describeImport({file, documents, report}: ImportResult, plan: ImportPlan): readonly string[] {
  const {treatment} = documents
  return [
    `${file}: “${treatment.title}”, to be published at ${treatmentAddress(treatment)}`,
    `Sections: ${counted(report.headings.length, 'heading')}${
      report.headings.length > 0 ? ` (${report.headings.map(quoted).join(', ')})` : ''
    }, ${counted(report.paragraphs, 'paragraph')}, ${counted(report.bullets, 'bullet')}, ${counted(report.sentences, 'sentence')}.`,
    `Claims: ${counted(report.markedSentences, 'marked sentence')}, ${counted(report.claims, 'claim')}. Nobody has reviewed them yet.`,
    ...report.notes.map(
      ({sign, text, sentences}) => `Note ${sign} for ${counted(sentences, 'sentence')}: ${quoted(text)}`,
    ),
    ...report.normalised.map(({what, count}) => `Characters replaced: ${what}, ${counted(count, 'time')}.`),
    ...report.warnings.map(({message}) => `Look at: ${message}`),
    ...outcome(plan),
  ]
}
