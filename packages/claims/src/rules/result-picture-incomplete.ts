import {type Picture, pathToString} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import {isWordless, promiseIn, saysNothing} from './shared/note-text.ts'

type Result = NonNullable<Picture['result']>

type Fault = {
  readonly isIn: (result: Result) => boolean
  readonly message: string
  /** Where a person has to judge. */
  readonly severity?: 'warning'
}

const faults: readonly Fault[] = [
  {
    isIn: ({procedure = ''}) => isWordless(procedure),
    message: 'This picture shows a result, but not of what. Name the procedure.',
  },
  {
    isIn: ({statement = ''}) => saysNothing(statement),
    message:
      'Nothing beside this result says that others may have another. Write the statement, for example “The same results may not occur for all patients.”',
  },
  {
    isIn: ({statement = ''}) => promiseIn(statement) !== undefined,
    severity: 'warning',
    message:
      'The statement beside this result reads as a promise. Say that others may have another result, for example “The same results may not occur for all patients.”',
  },
  {
    isIn: ({consent}) => !consent,
    message:
      'No written consent is on file for this picture. Get it and say so here, or take the picture off the page.',
  },
  {
    isIn: ({unaltered}) => !unaltered,
    message:
      'Nobody has confirmed that this picture is unaltered and taken in the same light and pose as the one before. Have that checked and confirmed, or take the picture off the page.',
  },
]

/** What a picture of a result needs in every market; what its statement has to say is the markets’ own matter. */
export const resultPictureIncomplete: PageRule = {
  id: 'result-picture-incomplete',
  title: 'A picture of a result names the procedure, has consent and a statement, and is unaltered',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check({document, pictures}) {
    for (const {path, result} of pictures)
      for (const {isIn, ...fault} of faults)
        if (result !== undefined && isIn(result)) yield {document, path: pathToString(path), ...fault}
  },
}
