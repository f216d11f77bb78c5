import {importedSentences, stoodIn} from '@caveat/claims'
import {treatmentPage} from '@caveat/content'
import type {ImportedDocuments} from './documents.ts'
import {readTreatment} from './read-back.ts'

/**
 * The documents, with what was imported written down on the treatment: rules are lenient with these sentences, and
 * with no others, until somebody approves them. A passage to a line, as the page shows it, and what of claims and
 * notes does not stand there in whole sentences.
 *
 * @throws ImportError where the models do not accept the documents
 */
export function withImportedText(documents: ImportedDocuments, file: string): ImportedDocuments {
  const {treatment, claims, disclaimers} = documents
  const {legacy} = treatment
  if (!legacy) return documents
  const lines = treatmentPage(readTreatment(documents, file)).passages.map(({text}) => text)
  const page = importedSentences(lines.join('\n'))
  const others = [...claims.flatMap(({wordings}) => wordings), ...disclaimers.map(({text}) => text)]
  const text = [...lines, ...others.filter((other) => !stoodIn(page, other))].join('\n')
  return {...documents, treatment: {...treatment, legacy: {...legacy, text}}}
}
