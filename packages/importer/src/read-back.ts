import {isShown} from '@caveat/claims'
import {readDocuments, type Treatment, treatmentPage} from '@caveat/content'
import type {ImportedDocuments} from './documents.ts'
import {ImportError} from './import-error.ts'
import type {ResolvedOutline} from './resolve.ts'

const neverStored = {_rev: '', _updatedAt: ''}

const sign = '[*†‡§¶⁰¹²³⁴-⁹]'
const signs = new RegExp(String.raw`${sign}(?:\s?,\s?${sign}|${sign})*`, 'gu')

/** Signs stand elsewhere after an import and bullets are set by the page: only the words are compared. */
const words = (text: string): string => text.replaceAll(signs, '').replaceAll(/[\s•·▪●◦‣-]/gu, '')

/** The treatment as the site will read it. @throws ImportError where the models do not accept it */
export function readTreatment({treatment, claims, disclaimers}: ImportedDocuments, file: string): Treatment {
  const stored = [treatment, ...claims, ...disclaimers].map((document) => ({...document, ...neverStored}))
  const {documents, findings} = readDocuments(stored)
  const read = documents.find((document) => document._type === 'treatment')
  if (findings.length > 0 || read === undefined)
    throw new ImportError(
      file,
      `the page cannot be stored. ${findings.map(({document, path, message}) => `${document.title}, ${path}: ${message}`).join(' ')}`,
    )
  return read
}

/**
 * Compares the source, character by character, with what the site will show of the imported documents.
 *
 * @returns what follows from the first difference on, without spaces; undefined where nothing is lost,
 *   added or moved
 */
export function lostText(
  source: string,
  outline: ResolvedOutline,
  documents: ImportedDocuments,
  file: string,
): string | undefined {
  const passages = treatmentPage(readTreatment(documents, file))
    .passages.filter(isShown)
    .map(({text}) => text)
  const notes = new Map(documents.disclaimers.map(({_id, text}) => [_id, text]))
  let next = 0
  const shown = [passages[next++] ?? '']
  for (const {heading, parts} of outline.sections) {
    if (heading !== undefined) shown.push(passages[next++] ?? '')
    for (const part of parts)
      shown.push(part.kind === 'note' ? (notes.get(part.id) ?? '') : (passages[next++] ?? ''))
  }
  const expected = words(source)
  const found = words([...shown, ...passages.slice(next)].join(''))
  if (expected === found) return undefined
  let same = 0
  while (same < expected.length && expected[same] === found[same]) same += 1
  return same < expected.length ? expected.slice(same) : found.slice(same)
}
