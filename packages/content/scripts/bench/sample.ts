import type {Page, Site} from '@caveat/claims'
import {sampleDocuments} from '../../sample/index.ts'
import {readDocuments, siteOf, snapshotOf, treatmentPage} from '../../src/index.ts'

const stored = {_rev: 'r1', _updatedAt: '2026-11-01T00:00:00Z'}
const {documents} = readDocuments(sampleDocuments.map((document) => ({...document, ...stored})))
const snapshot = snapshotOf(documents)

/** The sample as the engine sees it, on a day when all of it may be published. */
export const sampleSite: Site = siteOf(snapshot, new Date('2026-11-23T12:00:00Z'))

export const samplePages: readonly Page[] = snapshot.all('treatment').map(treatmentPage)

/** The site with these pages and no others, and only the claims that they make, as the Studio checks one page. */
export function siteWith(page: Page): Site {
  const made = new Set(page.passages.flatMap(({uses}) => uses.map(({claim}) => claim)))
  const claims = new Map(Array.from(sampleSite.library.claims).filter(([id]) => made.has(id)))
  return {...sampleSite, library: {...sampleSite.library, claims}, pages: [page], subjects: () => []}
}

/** The value below which this part of the values lies. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`
