import type {KeyObject} from 'node:crypto'
import {join} from 'node:path'
import type {Finding} from '@caveat/claims'
import {checkSite, readDocuments, siteOf, snapshotOf, treatmentAddress} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'
import {addManifest} from '../src/manifest/files.ts'
import {manifestOf} from '../src/manifest/manifest-of.ts'

type Document = {readonly _id: string}

const stored = (documents: readonly object[]) =>
  documents.map((document) => ({
    _rev: 'first',
    _createdAt: '2026-02-01T00:00:00Z',
    _updatedAt: '2026-02-01T00:00:00Z',
    ...document,
  }))

/** The sample content with documents added, or put in the place of those with the same id, and without others. */
const contentWith = (documents: readonly Document[], without: readonly string[]) => {
  const ids = new Set([...documents.map(({_id}) => _id), ...without])
  const read = readDocuments(stored([...sampleDocuments.filter(({_id}) => !ids.has(_id)), ...documents]))
  if (read.findings.length > 0) throw new Error(JSON.stringify(read.findings))
  return snapshotOf(read.documents)
}

export type Recorded = {
  /** The path of the manifest. */
  readonly path: string
  readonly isNew: boolean
  /** HTML by address. */
  readonly pages: ReadonlyMap<string, string>
}

type RecordOptions = {
  /** Signs it. */
  readonly key?: KeyObject | undefined
  /** Instead of what is found. */
  readonly findings?: readonly Finding[]
  /** Ids of documents that were not published then. */
  readonly without?: readonly string[]
}

/** Records a build of the sample content whose pages hold little more than their titles and summaries. */
export function recordBuildOf(
  folder: string,
  builtAt: string,
  documents: readonly Document[] = [],
  {key, findings, without = []}: RecordOptions = {},
): Recorded {
  const snapshot = contentWith(documents, without)
  const treatments = snapshot.all('treatment').map((treatment): readonly [string, string] => {
    const {title, summary} = treatment
    return [
      treatmentAddress(treatment),
      `<!doctype html><title>${title}</title><style>p{color:#222}</style><main><h1>${title}</h1><p>${summary}<a href="#note-1">*</a></p><p id="note-1">* Results vary.</p></main>`,
    ]
  })
  const links = treatments.map(([address]) => `<li><a href="${address}">Read</a></li>`)
  const home = `<!doctype html><title>Clinic</title><main><ul>${links.join('')}</ul></main>`
  const pages = new Map([['/', home], ...treatments])
  const moment = new Date(builtAt)
  const site = siteOf(snapshot, moment)
  const manifest = manifestOf({
    ...{site, snapshot, sha256: '0'.repeat(64), builtAt: moment},
    findings: findings ?? checkSite(site, snapshot),
    files: Array.from(pages, ([address, html]) => ({address, bytes: Buffer.from(html)})),
  })
  return {...addManifest(join(folder, 'manifests'), manifest, key), pages}
}
