import {type ApprovalDocument, type ApprovalRole, approvalOf} from '@caveat/claims'
import {readDocuments, subjectOf} from '@caveat/content'
import {sampleDocuments} from '@caveat/content/sample'

const at = '2026-02-02T10:00:00Z'

type Given = {
  readonly role?: ApprovalRole
  readonly comment?: string
  /** The id of a copy of the claim that was approved in its place. */
  readonly _id?: string
}

/** An approval of a claim as it is in the sample, by Ada Example, as the store keeps it. */
export function sampleApproval(claim: string, {role = 'medical', comment, _id = claim}: Given = {}) {
  const stored = sampleDocuments
    .filter((document) => document._id === claim)
    .map((document) => ({...document, _rev: 'r', _updatedAt: at}))
  const [document] = readDocuments(stored).documents
  if (document?._type !== 'claim') throw new Error(`${claim} is no claim of the sample`)
  const record: ApprovalDocument = approvalOf(subjectOf({...document, _id}), {
    ...{decision: 'approved', role, who: 'Ada Example', at},
    ...(comment === undefined ? {} : {comment}),
  })
  return {...record, _createdAt: at, _updatedAt: at}
}
