import type {Subject} from '@caveat/claims'
import {documents, type ReadDocuments, subjectOf} from '@caveat/content'
import type {SanityDocument} from 'sanity'
import {z} from 'zod'
import {referencesIn} from './references.ts'

/** The claims that a treatment refers to and their disclaimers, each once, as they are published. */
export function* partsOf(treatment: SanityDocument, around: ReadDocuments): Iterable<Subject> {
  const byId = new Map(around.documents.map((document) => [document._id, document]))
  const ids = new Set(referencesIn(treatment))
  for (const id of ids) {
    const document = byId.get(id)
    if (document?._type !== 'claim' && document?._type !== 'disclaimer') continue
    for (const reference of referencesIn(document)) ids.add(reference)
    yield subjectOf(document)
  }
}

/** What people call each of these documents, by its id; undefined where it is not among them. */
export function titlesOf(around: readonly SanityDocument[]): (id: string) => string | undefined {
  const byId = new Map(around.map((document) => [document._id, document]))
  return (id) => {
    const document = byId.get(id)
    const type = Object.values(documents).find((each) => each.type === document?._type)
    const named: unknown = type === undefined ? undefined : document?.[type.nameField]
    const name: unknown = Array.isArray(named) ? named[0] : named
    return typeof name === 'string' ? name : undefined
  }
}

const withdrawal = z.object({withdrawn: z.object({at: z.string()})})
const withdrawnAt = (state: unknown) => withdrawal.safeParse(state).data?.withdrawn.at

/**
 * A claim that is withdrawn as it is published, and that this brings back or keeps for longer, needs new approvals:
 * nothing in it would tell that those from before are no longer meant.
 */
export function asBroughtBack(subject: Subject, published: SanityDocument | undefined): Subject {
  const [before, now] = [withdrawnAt(published), withdrawnAt(subject.state)]
  return published === undefined || before === undefined || (now !== undefined && now <= before)
    ? subject
    : {...subject, bringsBackSince: published._updatedAt}
}
