import {
  type ApprovalStatus,
  approvalStatus,
  type Finding,
  type Override,
  type Page,
  type Policy,
  type Site,
  type Subject,
} from '@caveat/claims'
import {checkSite, type ReadDocuments, readDocuments, siteOf, snapshotOf, subjectOf} from '@caveat/content'
import type {SanityClient} from '@sanity/client'
import {getPublishedId} from '@sanity/client/csm'
import type {SanityDocument} from 'sanity'
import {type LookedAt, readAround} from './around.ts'
import {asBroughtBack, partsOf, titlesOf} from './parts.ts'

/** What there is to say about one state of a document, before it is published. */
export type Report = {
  /** What its model and the rules have against it. */
  readonly findings: readonly Finding[]
  /** What keeps all that is published from the site, whatever this document says. */
  readonly siteWide: readonly Finding[]
  /** What would be wrong with other documents, or change on them by itself, and does not yet. */
  readonly elsewhere: readonly Finding[]
  /** Of a change that reaches every page: how many were looked at, and how many there are, where that is not all. */
  readonly lookedAt?: LookedAt | undefined
  /** How many published documents refer to it; counted for claims and disclaimers. */
  readonly users: number
  readonly policy: Policy
  /** Every decision to publish it in spite of a warning. */
  readonly overrides: readonly Override[]
  /** All that it says, for a decision on a warning; none where it is not complete. */
  readonly state?: Subject['state']
  /** What is approved: none where the type is not, or the document is not complete. */
  readonly subject?: Subject
  readonly approvals?: ApprovalStatus
  /** What is published of the claims and disclaimers that stand on it, each once; of a treatment only. */
  readonly parts: readonly Part[]
  /** What people call a document by, of those around. */
  readonly titleOf: (id: string) => string | undefined
}

export type Part = {readonly subject: Subject; readonly approvals: ApprovalStatus}

/** The document as it would be stored when it is published now. */
const asPublished = (document: SanityDocument, now: string) => ({
  ...document,
  _rev: document._rev ?? 'unpublished',
  _updatedAt: document._updatedAt ?? now,
  _id: getPublishedId(document._id),
})

/** A stored document does not change: it is read once, not at every letter that is typed beside it. */
const readBefore = new WeakMap<object, ReadDocuments>()
function readOnce(stored: SanityDocument): ReadDocuments {
  const known = readBefore.get(stored)
  if (known !== undefined) return known
  const read = readDocuments([stored])
  readBefore.set(stored, read)
  return read
}

const together = (parts: readonly ReadDocuments[]): ReadDocuments => ({
  documents: parts.flatMap(({documents}) => documents),
  broken: parts.flatMap(({broken}) => broken),
  findings: parts.flatMap(({findings}) => findings),
})

/** What a page says by these claims: rules about a claim ask where it is made. */
const making = (page: Page, ids: ReadonlySet<string>): Page => ({
  ...page,
  passages: page.passages.filter(({uses}) => uses.some(({claim}) => ids.has(claim))),
  pictures: [],
})

/** The site, with the pages and subjects of these documents only: what else others say is not asked here. */
const only = (site: Site, ids: ReadonlySet<string>, stored?: SanityDocument): Site => ({
  ...site,
  pages: {
    *[Symbol.iterator]() {
      for (const page of site.pages)
        if (ids.has(page.document.id)) yield page
        else if (page.address !== undefined) yield making(page, ids)
    },
  },
  *subjects() {
    for (const subject of site.subjects())
      if (ids.has(subject.document.id)) yield asBroughtBack(subject, stored)
  },
})

function checked(
  {documents, broken}: ReadDocuments,
  now: Date,
  ids: ReadonlySet<string>,
  {
    stored,
    alsoShown,
  }: {readonly stored?: SanityDocument | undefined; readonly alsoShown?: readonly string[]} = {},
) {
  const snapshot = snapshotOf(documents)
  const site = only(siteOf(snapshot, now, {broken, ...(alsoShown && {alsoShown})}), ids, stored)
  return {site, findings: checkSite(site, snapshot, broken).filter(({document}) => ids.has(document.id))}
}

const ofSettings = ({document}: Finding): boolean => document.type === 'siteSettings'

/** What is wrong with the settings of the site: with that, no build succeeds. */
const settingsFindings = (read: ReadDocuments, now: Date): readonly Finding[] => [
  ...read.findings.filter(ofSettings),
  ...checked(read, now, new Set(['siteSettings'])).findings.filter(
    (finding) => finding.rule === 'site-settings' && ofSettings(finding),
  ),
]

const sameAs = (one: Finding) => `${one.rule} ${one.document.id} ${one.path} ${one.excerpt} ${one.message}`

function subjectIn({documents}: ReadDocuments): Subject | undefined {
  const [document] = documents
  return document?._type === 'claim' || document?._type === 'disclaimer' || document?._type === 'treatment'
    ? subjectOf(document)
    : undefined
}

/**
 * Judges a state of a document as the build would once it is published, told what is published around it.
 *
 * @throws the client's error when the lake does not answer
 */
export async function reportOn(document: SanityDocument, client: SanityClient): Promise<Report> {
  const now = new Date()
  const candidate = asPublished(document, now.toISOString())
  const id = candidate._id
  const {documents, stored, reach, reached, lookedAt} = await readAround(candidate, client)
  const read = readDocuments([candidate])
  const around = together(documents.map(readOnce))
  // Which pages make the claims of a disclaimer is not read: it is judged as if one did.
  const alsoShown = candidate._type === 'disclaimer' && reached.length > 0 ? [id] : []
  const {site, findings} = checked(together([around, read]), now, new Set([id]), {stored, alsoShown})
  const own = subjectIn(read)
  const subject = own === undefined ? undefined : asBroughtBack(own, stored)
  const state = site.stateOf({id, type: candidate._type})
  const statusOf = (one: Subject) => approvalStatus(one, site.approvals, site.policy, site.today)
  const parts = candidate._type === 'treatment' ? Array.from(partsOf(candidate, around)) : []
  // With its first page, a claim and its disclaimers become public.
  const known = new Set(
    stored === undefined ? [] : Array.from(partsOf(stored, around), ({document}) => document.id),
  )
  const broughtOut = parts.map((part) => part.document.id).filter((part) => !known.has(part))
  const ids = new Set([...reached.map((one) => one._id), ...broughtOut])
  const before = stored === undefined ? around : together([around, readOnce(stored)])
  return {
    findings: [...read.findings, ...findings],
    siteWide: settingsFindings(around, now).filter(({document}) => document.id !== id),
    elsewhere: ids.size === 0 ? [] : newOn(ids, before, together([around, read]), now),
    lookedAt,
    users: reach === 'users' ? reached.length : 0,
    policy: site.policy,
    overrides: site.overrides.filter((override) => override.subject === id),
    ...(state === undefined ? {} : {state}),
    ...(subject === undefined ? {} : {subject, approvals: statusOf(subject)}),
    parts: parts.map((part) => ({subject: part, approvals: statusOf(part)})),
    titleOf: titlesOf(documents),
  }
}

/** What is wrong with these documents afterwards, and was not before. */
function newOn(
  ids: ReadonlySet<string>,
  before: ReadDocuments,
  after: ReadDocuments,
  now: Date,
): readonly Finding[] {
  const found = (read: ReadDocuments) => [
    ...read.findings.filter(({document}) => ids.has(document.id)),
    ...checked(read, now, ids).findings,
  ]
  const known = new Set(found(before).map(sameAs))
  return found(after).filter((finding) => finding.severity !== 'information' && !known.has(sameAs(finding)))
}
