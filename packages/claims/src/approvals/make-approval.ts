import {stateToJson} from '../canonical-json.ts'
import {recordOf} from '../decisions/record.ts'
import type {Approval} from '../decisions.ts'
import {approvalSubjects} from '../policy.ts'
import {publishedId} from '../record-id.ts'
import type {Subject} from '../site.ts'

type Decided = Pick<Approval, 'role' | 'decision' | 'who' | 'userId' | 'at' | 'author' | 'comment' | 'until'>

type SubjectType = (typeof approvalSubjects)[number]

/** An approval as it is stored. */
export type ApprovalDocument = Omit<Approval, '_createdAt' | '_updatedAt' | 'subjectType'> & {
  readonly _type: 'approval'
  readonly subjectType: SubjectType
}

const isSubjectType = (type: string): type is SubjectType =>
  approvalSubjects.some((subject) => subject === type)

/**
 * The record of a decision on a subject as it is now. Create it, never replace: the same decision at the same
 * moment has the same id.
 *
 * @throws RangeError where the subject is of a type that is not approved, or `at` is no moment
 */
export function approvalOf(
  {document, state}: Subject,
  {role, decision, who, userId, at, author, comment, until}: Decided,
): ApprovalDocument {
  if (!isSubjectType(document.type))
    throw new RangeError(
      `A document of type ${document.type} is not approved; these are: ${approvalSubjects.join(', ')}.`,
    )
  return recordOf('approval', {
    subject: publishedId(document.id),
    subjectType: document.type,
    state: stateToJson(state),
    ...{decision, role, who, at},
    ...(userId === undefined ? {} : {userId}),
    ...(author === undefined ? {} : {author}),
    ...(comment === undefined ? {} : {comment}),
    ...(until === undefined ? {} : {until}),
  })
}
