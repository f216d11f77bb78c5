import type {Finding, Site} from '@caveat/claims'
import {type Snapshot, siteOf, snapshotOf} from '@caveat/content'
import {lakeClient, type Pulled, pullDocuments} from '@caveat/content/snapshot'
import type {Settings} from '../settings.ts'
import {readToken} from '../stack/credentials.ts'
import {lakeUnreachable} from '../stack/lake-unreachable.ts'

export type ReadOptions = {
  /** The day of the site is the clinic's at this moment; left out, it is now. */
  readonly moment?: Date
  /** Other markets than those of the settings. */
  readonly markets?: readonly string[]
}

/** What is published, as the engine sees it. */
export type ReadSite = {
  readonly site: Site
  readonly snapshot: Snapshot
  /** What the models found wrong with single documents; the rules are not asked yet. */
  readonly findings: readonly Finding[]
  readonly pulled: Pulled
}

/**
 * Reads what is published in the lake. With a token that includes approvals and overrides.
 *
 * @throws CommandError when the lake cannot be read
 */
export async function readSite(
  settings: Settings,
  {moment = new Date(), markets}: ReadOptions = {},
): Promise<ReadSite> {
  const token = readToken(settings)
  const pulled = await pullDocuments(lakeClient(settings.connection, token)).catch(lakeUnreachable(settings))
  const snapshot = snapshotOf(pulled.documents)
  const site = siteOf(snapshot, moment, {
    broken: pulled.broken,
    decisionsRead: token !== undefined,
    ...(markets === undefined ? {} : {markets}),
  })
  return {site, snapshot, findings: pulled.findings, pulled}
}
