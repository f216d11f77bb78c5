import {
  type Claim,
  claimLabels,
  type Disclaimer,
  evidenceKinds,
  type Page,
  type Passage,
  type Path,
  pathToString,
  withdrawalEffects,
} from '@caveat/claims'
import {z} from 'zod'
import type {BrokenDocument} from '../documents/read.ts'
import {documents, isDocumentType, type PublishedDocument} from '../documents/registry.ts'
import {publicTexts} from '../public-texts.ts'
import {snapshotOf} from '../snapshot/snapshot.ts'
import {treatmentPage} from '../treatment-page/passages.ts'
import {exampleAt} from './examples.ts'
import {mend, type StandIn} from './mend.ts'

const text = z.string().catch('')
const day = z.string().optional().catch(undefined)
const effect = z.enum(withdrawalEffects).optional().catch(undefined)

const claimParts = z.object({
  _id: z.string(),
  wordings: z.array(z.string()).catch([]),
  labels: z.array(z.enum(claimLabels)).catch([]),
  disclaimers: z.array(z.object({_ref: z.string()})).catch([]),
  evidence: z.array(z.object({kind: z.enum(evidenceKinds), citation: z.string()})).catch([]),
  products: z.array(z.object({_ref: z.string()})).catch([]),
  markets: z.array(z.string()).catch([]),
  expiresAt: day,
  expiryEffect: effect,
  withdrawn: z.object({at: z.string(), reason: text, effect}).optional().catch(undefined),
})

const disclaimerParts = z.object({
  _id: z.string(),
  name: text,
  text,
  covers: z.array(z.enum(claimLabels)).catch([]),
  markets: z.array(z.string()).catch([]),
})

/** What the rules can still be asked about documents that are not as their models want them. */
export type ReadableParts = {
  readonly pages: readonly Page[]
  readonly claims: readonly Claim[]
  readonly disclaimers: readonly Disclaimer[]
}

const begins = (path: Path, start: Path): boolean =>
  pathToString(path.slice(0, start.length)) === pathToString(start)

/** The passage as it is stored; none where the words are an example's. */
const asStored =
  (standIns: readonly StandIn[]) =>
  (passage: Passage): readonly Passage[] => {
    const standIn = standIns.findLast(({path}) => begins(passage.path, path))
    if (standIn === undefined) return [passage]
    const {path, refused} = standIn
    // Text that is too long, say, was refused, but it is there and can be read.
    return path.length === passage.path.length && typeof refused === 'string' && refused.trim() !== ''
      ? [{...passage, text: refused}]
      : []
  }

/** Everything public of one broken document, as the rules see it: its pages without what stands in. */
function* pagesOf({document, stored}: BrokenDocument): Iterable<Page> {
  if (!isDocumentType(document.type)) return
  const mended = mend<PublishedDocument>(documents[document.type].model, stored, exampleAt)
  if (mended === undefined) return
  const {value, standIns} = mended
  const snapshot = snapshotOf([value])
  const stands = ({path}: {readonly path: Path}) => standIns.some((standIn) => begins(path, standIn.path))
  for (const page of [...snapshot.all('treatment').map(treatmentPage), ...publicTexts(snapshot)])
    yield {
      ...page,
      document,
      address: stands({path: ['slug', 'current']}) ? undefined : page.address,
      passages: page.passages.flatMap(asStored(standIns)),
      pictures: page.pictures.filter((picture) => !stands(picture)),
      products: stands({path: ['products']}) ? [] : page.products,
      lastReviewed: stands({path: ['lastReviewed']}) ? undefined : page.lastReviewed,
      nextReview: stands({path: ['nextReview']}) ? undefined : page.nextReview,
    }
}

/**
 * Reads of broken documents whatever can be read, so that one report names the problems of the rules
 * beside those of the model, and a broken claim is not taken for one that does not exist.
 */
export function readableParts(broken: readonly BrokenDocument[]): ReadableParts {
  const ofType = (type: string) => broken.filter(({document}) => document.type === type)
  return {
    pages: broken.flatMap((one) => Array.from(pagesOf(one))),
    claims: ofType('claim').map(({stored}) => claimParts.parse(stored)),
    disclaimers: ofType('disclaimer').map(({stored}) => disclaimerParts.parse(stored)),
  }
}
