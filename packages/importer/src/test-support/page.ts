import {bind, plainText, prepareTreatment, readDocuments, snapshotOf} from '@caveat/content'
import type {ImportedDocuments} from '../documents.ts'

/** The page as the site makes it of stored documents, as plain text. */
export function pageText({treatment, claims, disclaimers}: ImportedDocuments): string {
  const stored = [treatment, ...claims, ...disclaimers].map((document) => ({
    ...document,
    _rev: 'r1',
    _updatedAt: '2026-01-01T00:00:00Z',
  }))
  const {documents, findings} = readDocuments(stored)
  expect(findings).toEqual([])
  const snapshot = snapshotOf(documents)
  const [read] = snapshot.all('treatment')
  if (read === undefined) throw new Error('No treatment among the imported documents.')
  return plainText(prepareTreatment(bind(read, snapshot)))
}

/** Without white space and invisible characters, and with every bullet as the page prints it. */
export const withoutSpace = (text: string): string =>
  text.replaceAll(/^\s*[*-]\s+/gm, '•').replaceAll(/[\s\u200b\ufeff]/g, '')
