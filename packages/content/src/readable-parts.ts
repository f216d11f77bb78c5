import {type Claim, claimLabels, type Disclaimer, evidenceKinds, type Page} from '@caveat/claims'
import {z} from 'zod'
import type {BrokenDocument} from './documents/read.ts'
import {textPassage} from './portable-text/passages.ts'
import {readPruned} from './prune.ts'
import {type Section, section} from './sections/registry.ts'
import {addressOfSlug, sectionPassages, sectionPictures} from './treatment-page/passages.ts'

const text = z.string().catch('')
const day = z.string().optional().catch(undefined)

const claimParts = z.object({
  _id: z.string(),
  wordings: z.array(z.string()).catch([]),
  labels: z.array(z.enum(claimLabels)).catch([]),
  disclaimers: z.array(z.object({_ref: z.string()})).catch([]),
  evidence: z.array(z.object({kind: z.enum(evidenceKinds), citation: z.string()})).catch([]),
  products: z.array(z.object({_ref: z.string()})).catch([]),
  markets: z.array(z.string()).catch([]),
  expiresAt: day,
  withdrawn: z.object({at: z.string(), reason: text}).optional().catch(undefined),
})

const disclaimerParts = z.object({
  _id: z.string(),
  name: text,
  text,
  covers: z.array(z.enum(claimLabels)).catch([]),
  markets: z.array(z.string()).catch([]),
})

const treatmentParts = z.object({
  title: text,
  summary: text,
  slug: z.object({current: z.string()}).optional().catch(undefined),
  products: z.array(z.object({_ref: z.string()})).catch([]),
  nextReview: day,
  sections: z.array(z.unknown()).catch([]),
})

/** What the rules can still be asked about documents that are not as their models want them. */
export type ReadableParts = {
  readonly pages: readonly Page[]
  readonly claims: readonly Claim[]
  readonly disclaimers: readonly Disclaimer[]
}

const readableSection = (stored: unknown): readonly Section[] => {
  const read = readPruned(section, stored)
  return read === undefined ? [] : [read]
}

const pageOf = ({document, stored}: BrokenDocument): Page => {
  const {title, summary, slug, sections, products, nextReview} = treatmentParts.parse(stored)
  const readable = sections.flatMap(readableSection)
  return {
    document,
    address: slug === undefined ? undefined : addressOfSlug(slug.current),
    passages: [
      ...textPassage(title, ['title'], 'title'),
      ...textPassage(summary, ['summary'], 'paragraph', 'claim-bearing'),
      ...readable.flatMap((one) => sectionPassages(one)),
    ],
    products: products.map(({_ref}) => _ref),
    pictures: readable.flatMap((one) => sectionPictures(one)),
    nextReview,
  }
}

/**
 * Reads of broken documents whatever can be read, so that one report names the problems of the rules
 * beside those of the model, and a broken claim is not taken for one that does not exist.
 */
export function readableParts(broken: readonly BrokenDocument[]): ReadableParts {
  const ofType = (type: string) => broken.filter(({document}) => document.type === type)
  return {
    pages: ofType('treatment').map(pageOf),
    claims: ofType('claim').map(({stored}) => claimParts.parse(stored)),
    disclaimers: ofType('disclaimer').map(({stored}) => disclaimerParts.parse(stored)),
  }
}
