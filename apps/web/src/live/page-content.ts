import type {Claim} from '@caveat/claims'
import {
  dayIn,
  partsOf,
  policyOf,
  readDocuments,
  type ServedSnapshot,
  servedSnapshot,
  siteOf,
  snapshotOf,
} from '@caveat/content'
import type {WebPictures} from '@caveat/content/snapshot'
import type {LastGood, LiveContent} from './live-content.ts'
import type {Stored} from './stored.ts'

type Find = (id: string) => Stored | undefined

const findWith =
  (content: LiveContent, instead: LastGood): Find =>
  (id) =>
    instead.has(id) ? instead.get(id) : content.find(id)

const partsBy = (content: LiveContent, page: string, find: Find): readonly Stored[] =>
  partsOf([page, ...content.idsOf('siteSettings')], find)

/** The published documents that a page is made of now. */
export const currentParts = (content: LiveContent, page: string): readonly Stored[] =>
  partsBy(content, page, content.find)

/** The documents that a page was made of when it last broke no rule, without the claims’ ends of today. */
export const lastGoodParts = (content: LiveContent, page: string): readonly Stored[] =>
  partsBy(content, page, findWith(content, content.lastGood(page)))

/** Claims as they are now, as far as they can be read: when they end counts whatever else is wrong with them. */
function claimsNow(content: LiveContent, parts: readonly Stored[]): ReadonlyMap<string, Claim> {
  const stored = parts.flatMap(({_id, _type}) => (_type === 'claim' ? (content.find(_id) ?? []) : []))
  const {documents, broken} = readDocuments(stored)
  return siteOf(snapshotOf(documents), new Date(0), {broken}).library.claims
}

/** A claim of a last good version ends when it ends now: nothing withdrawn or expired stays because of an error. */
function withEndsOfNow(content: LiveContent, parts: readonly Stored[]): readonly Stored[] {
  const claims = claimsNow(content, parts)
  return parts.map((part) => {
    const now = part._type === 'claim' ? claims.get(part._id) : undefined
    if (now === undefined) return part
    const {withdrawn, expiresAt, expiryEffect} = now
    return {...part, withdrawn, expiresAt, expiryEffect}
  })
}

/** @throws Error where a document is not what its model says: what is online then stays */
function served(parts: readonly Stored[], pictures: WebPictures, now: Date): ServedSnapshot {
  const {documents, findings} = readDocuments(parts)
  const [first] = findings
  if (first !== undefined)
    throw new Error(`The ${first.document.type} ${first.document.id} cannot be shown. ${first.message}`)
  const snapshot = snapshotOf(documents, pictures)
  return servedSnapshot(snapshot, dayIn(policyOf(snapshot).timeZone, now))
}

/** Of another page only what can be read is shown. */
const withoutBrokenOthers = (page: string, parts: readonly Stored[]): readonly Stored[] =>
  parts.filter(
    (part) => part._type !== 'treatment' || part._id === page || readDocuments([part]).findings.length === 0,
  )

/** Approvals of claims that came with an import: only with one they are said in structured data, too. */
function approvalsOf(content: LiveContent, parts: readonly Stored[]): readonly Stored[] {
  const imported = parts.filter(({_type, imported}) => _type === 'claim' && imported === true)
  if (imported.length === 0) return []
  return content
    .idsOf('approval')
    .filter((id) => imported.some(({_id}) => id.startsWith(`approval.${_id}.`)))
    .flatMap((id) => content.find(id) ?? [])
}

/**
 * What a page shows at a moment.
 *
 * @param isCurrent whether it shows what is published now, and not its last good version
 * @throws Error where it cannot be shown; what is online then stays
 */
export function pageContent(
  content: LiveContent,
  page: string,
  isCurrent: boolean,
  now: Date,
): ServedSnapshot {
  const parts = isCurrent ? currentParts(content, page) : withEndsOfNow(content, lastGoodParts(content, page))
  const shown = withoutBrokenOthers(page, parts)
  // An approval that cannot be read counts as none, and keeps nothing from being shown.
  const approvals = approvalsOf(content, parts).filter(
    (stored) => readDocuments([stored]).findings.length === 0,
  )
  return served([...shown, ...approvals], content.pictures(), now)
}

/** What the lists of the site show at a moment: every page as it is online. */
export function listsContent(content: LiveContent, now: Date): ServedSnapshot {
  const instead = content.notShown()
  const ids = new Set([...Array.from(content.all(), ({_id}) => _id), ...instead.keys()])
  const find = findWith(content, instead)
  const stored = Array.from(ids).flatMap((id) => find(id) ?? [])
  const {documents} = readDocuments(withEndsOfNow(content, stored))
  const snapshot = snapshotOf(documents, content.pictures())
  return servedSnapshot(snapshot, dayIn(policyOf(snapshot).timeZone, now))
}
