import {stateToJson} from '../canonical-json.ts'
import {recordOf} from '../decisions/record.ts'
import {valueAt} from '../decisions/value-at.ts'
import type {Override} from '../decisions.ts'
import type {Finding} from '../finding.ts'
import {publishedId} from '../record-id.ts'
import type {Subject} from '../site.ts'

type Decided = Pick<Override, 'reason' | 'who' | 'userId' | 'at'>

/** An override as it is stored. */
export type OverrideDocument = Override & {readonly _type: 'override'}

/** What is added to a warning that stops a build until somebody decides. */
const waits = 'Or, where it may be published all the same, override it in the Studio and give the reason.'
const unread =
  'Overrides are not public and could not be read without a token: set SANITY_TOKEN to one that may read this dataset.'

/** The warning as an error, because nobody decided on it, or nobody can know. */
export const stopped = (finding: Finding, decisionsRead: boolean): Finding => ({
  ...finding,
  severity: 'error',
  needsOverride: true,
  message: `${finding.message} ${decisionsRead ? waits : unread}`,
})

/** What the rule said, without what was added. */
export const warningOf = ({message, needsOverride = false}: Finding): string => {
  const added = [waits, unread].find((text) => message.endsWith(` ${text}`))
  return needsOverride && added !== undefined ? message.slice(0, -added.length - 1) : message
}

/** What is said of records of decisions is about nothing that is published. */
const records: ReadonlySet<string> = new Set(['approval', 'override'])

/**
 * Whether somebody may decide to publish in spite of it: a warning, also where the settings make it stop a build, and
 * what is information only.
 */
export const canBeOverridden = ({
  severity,
  needsOverride = false,
  settled = false,
  document,
}: Finding): boolean => ((severity !== 'error' && !settled) || needsOverride) && !records.has(document.type)

/** Letters and figures without which nothing was said. */
const shortestReason = 8

/** Whether a text can be a reason: somebody wrote some words. Whether it is a good one, people judge. */
export const isReason = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= shortestReason

/** What an override is about: what stands at the place, or all of the document where none is named. */
export const stateAt = (state: Subject['state'], path: string): Subject['state'] =>
  path.trim() === '' ? state : {there: valueAt(state, path)}

/**
 * The record of a decision to publish in spite of a warning. Create it, never replace.
 *
 * @param state the document that the warning is about, as it is now
 * @throws RangeError on an error, which cannot be overridden, where no reason is given, and where `at` is no moment
 */
export function overrideOf(
  finding: Finding,
  state: Subject['state'],
  {reason, who, userId, at}: Decided,
): OverrideDocument {
  const {rule, document, path, excerpt} = finding
  if (!canBeOverridden(finding))
    throw new RangeError(`“${finding.message}” is an error (${rule}). Errors cannot be overridden: mend it.`)
  if (!isReason(reason))
    throw new RangeError(
      `“${reason}” is no reason. Write in a few words why it may be published all the same.`,
    )
  return recordOf('override', {
    subject: publishedId(document.id),
    state: stateToJson(stateAt(state, path)),
    warning: warningOf(finding),
    ...{rule, path, reason, who, at},
    ...(userId === undefined ? {} : {userId}),
    ...(excerpt === undefined ? {} : {excerpt}),
  })
}
