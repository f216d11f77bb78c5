import {canonicalJson} from '../canonical-json.ts'
import type {Override} from '../decisions.ts'
import type {Finding} from '../finding.ts'
import {publishedId, recordId} from '../record-id.ts'

type Decided = Pick<Override, 'reason' | 'who' | 'at'>

/** An override as it is stored. */
export type OverrideDocument = Override & {readonly _type: 'override'}

/** Whether somebody may decide to publish in spite of it: a warning, also where the settings make it stop a build. */
export const canBeOverridden = ({severity, needsOverride = false, settled = false}: Finding): boolean =>
  (severity === 'warning' && !settled) || needsOverride

/**
 * The record of a decision to publish in spite of a warning. Create it (`client.create`), never replace.
 *
 * @throws RangeError on an error, which cannot be overridden, and where `at` is no moment
 */
export function overrideOf(finding: Finding, {reason, who, at}: Decided): OverrideDocument {
  const {rule, document, path, excerpt} = finding
  if (!canBeOverridden(finding))
    throw new RangeError(`“${finding.message}” is an error (${rule}). Errors cannot be overridden: mend it.`)
  const record = {
    subject: publishedId(document.id),
    ...{rule, path, reason, who, at},
    ...(excerpt === undefined ? {} : {excerpt}),
  }
  return {
    _id: recordId('override', record.subject, at, canonicalJson(record)),
    _type: 'override',
    ...record,
  }
}
