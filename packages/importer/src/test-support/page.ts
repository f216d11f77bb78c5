import {isError} from '@caveat/claims'
import {
  bind,
  checkSnapshot,
  plainText,
  prepareTreatment,
  readDocuments,
  type Snapshot,
  snapshotOf,
} from '@caveat/content'
import type {ImportedDocuments} from '../documents.ts'

/** What was imported as the site reads it: through the models, indexed. */
function snapshotIn({treatment, claims, disclaimers}: ImportedDocuments): Snapshot {
  const stored = [treatment, ...claims, ...disclaimers].map((document) => ({
    ...document,
    _rev: 'r1',
    _updatedAt: '2026-01-01T00:00:00Z',
  }))
  const {documents, findings} = readDocuments(stored)
  expect(findings).toEqual([])
  return snapshotOf(documents)
}

/** The page as the site makes it of stored documents, as plain text. */
export function pageText(documents: ImportedDocuments): string {
  const snapshot = snapshotIn(documents)
  const [treatment] = snapshot.all('treatment')
  if (treatment === undefined) throw new Error('No treatment among the imported documents.')
  return plainText(prepareTreatment(bind(treatment, snapshot)))
}

/** The rules by which the imported documents would stop the build, each as often as it does. */
export function rulesBroken(documents: ImportedDocuments): readonly string[] {
  const snapshot = snapshotIn(documents)
  return checkSnapshot(snapshot, new Date('2026-01-01T00:00:00Z'))
    .filter(isError)
    .map(({rule}) => rule)
    .filter((rule) => rule !== 'site-settings')
}

/** Without white space and invisible characters, and with every bullet as the page prints it. */
export const withoutSpace = (text: string): string =>
  text.replaceAll(/^\s*[*-]\s+/gm, '•').replaceAll(/[\s\u200b\ufeff]/g, '')
