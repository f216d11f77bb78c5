import type {Finding, Site} from '@caveat/claims'
import {documents as documentTypes, type PublishedDocument} from '@caveat/content'
import {openSnapshot, SnapshotError} from '@caveat/content/snapshot'

/** All documents of the last build; undefined where nothing was built before, or not with the present models. */
export function documentsOfLastBuild(directory: string): readonly PublishedDocument[] | undefined {
  try {
    const snapshot = openSnapshot(directory)
    return Object.values(documentTypes).flatMap(({type}) => snapshot.all(type))
  } catch (error) {
    if (error instanceof SnapshotError) return undefined
    throw error
  }
}

/**
 * Claims that were withdrawn when the site was last built, and are no longer. Where approvals are asked for they need
 * new ones, and nothing is said here; where none are, nobody else would notice that the record of a withdrawal
 * was taken out of the lake. It is said until the next build.
 *
 * @param directory of the snapshot of the last build
 */
export function broughtBack(directory: string, {library, policy}: Site): readonly Finding[] {
  if (policy.requiredApprovals.length > 0) return []
  return (documentsOfLastBuild(directory) ?? []).flatMap((before): readonly Finding[] => {
    const now = library.claims.get(before._id)
    if (before._type !== 'claim' || before.withdrawn === undefined || now === undefined) return []
    if (now.withdrawn !== undefined && now.withdrawn.at <= before.withdrawn.at) return []
    const {at, reason} = before.withdrawn
    const what = now.withdrawn === undefined ? 'taken back' : `put off until ${now.withdrawn.at}`
    return [
      {
        rule: 'withdrawal-taken-back',
        severity: 'warning',
        settled: true,
        document: {id: before._id, type: 'claim', title: now.wordings[0] ?? before._id},
        path: 'withdrawn',
        message: `At the last build this claim was withdrawn from ${at} (“${reason}”). That was ${what} since, and its pages make it again. If nobody decided so, fill in “Withdrawn” again and look who changed the claim (its history in the Studio).`,
        citation: {text: 'Caveat structural rule'},
      },
    ]
  })
}
