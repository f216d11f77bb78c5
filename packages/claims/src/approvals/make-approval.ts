import {canonicalJson, stateToJson} from '../canonical-json.ts'
import type {Approval} from '../decisions.ts'
import {approvalSubjects} from '../policy.ts'
import {publishedId, recordId} from '../record-id.ts'
import type {Subject} from '../site.ts'

type Decided = Pick<Approval, 'role' | 'decision' | 'who' | 'at' | 'comment' | 'until'>

type SubjectType = (typeof approvalSubjects)[number]

/** An approval as it is stored. */
export type ApprovalDocument = Omit<Approval, '_createdAt' | '_updatedAt'> & {
  readonly _type: 'approval'
  readonly subjectType: SubjectType
}

const isSubjectType = (type: string): type is SubjectType =>
  approvalSubjects.some((subject) => subject === type)

/**
 * The record of a decision on a subject as it is now. Create it (`client.create`), never replace: the same
 * decision at the same moment has the same id, and the store refuses the second.
 *
 * @throws RangeError where the subject is of a type that is not approved, or `at` is no moment
 */
export function approvalOf(
  {document, state}: Subject,
  {role, decision, who, at, comment, until}: Decided,
): ApprovalDocument {
  if (!isSubjectType(document.type))
    throw new RangeError(
      `A document of type ${document.type} is not approved; these are: ${approvalSubjects.join(', ')}.`,
    )
  const record = {
    subject: publishedId(document.id),
    subjectType: document.type,
    state: stateToJson(state),
    ...{decision, role, who, at},
    ...(comment === undefined ? {} : {comment}),
    ...(until === undefined ? {} : {until}),
  }
  return {
    _id: recordId('approval', record.subject, at, canonicalJson(record)),
    _type: 'approval',
    ...record,
  }
}
