import type {KeyObject} from 'node:crypto'
import {canonicalJson, isError, type LiveRecord, packsOf, type RecordedPage} from '@caveat/claims'
import {bind, prepareTreatment} from '@caveat/content'
import {addLiveRecord, decisionsIn, recordedNotice, recordedPage, sha256Of} from '@caveat/content/records'
import {z} from 'zod'
import {noticeSentence} from '../treatment/notice-sentence.ts'
import {judge, type Surroundings} from './gate.ts'
import type {LiveSite} from './live-site.ts'
import {currentParts, lastGoodParts, pageContent} from './page-content.ts'

/** Where what is published is recorded, beside the manifests of builds, and the key that it is signed with. */
export type Records = {readonly folder: string; readonly key?: KeyObject | undefined}

type Around = Omit<Surroundings, 'content' | 'index'>

const row = z.object({sha256: z.string()})

/** What a treatment shows now, and what that rests on. */
function pageNow(
  {content, index}: LiveSite,
  around: Around,
  id: string,
  isCurrent: boolean,
): Pick<LiveRecord, 'policy' | 'page'> {
  const parts = isCurrent ? currentParts(content, id) : lastGoodParts(content, id)
  const {site, found} = judge(parts, {...around, content, index})
  const served = pageContent(content, id, isCurrent, around.now)
  const treatment = served.find('treatment', id)
  const notice = served.givenWay().find(({_id}) => _id === id)
  const page = (): RecordedPage | undefined => {
    if (treatment !== undefined)
      return recordedPage(
        prepareTreatment(bind(treatment, served)),
        decisionsIn(
          site,
          found.filter((finding) => !isError(finding)),
        ),
      )
    return notice === undefined ? undefined : recordedNotice(notice, `${notice.title}\n${noticeSentence}\n`)
  }
  return {policy: site.policy, page: page()}
}

/**
 * Records what a treatment says from now on, where that is something else than was recorded of it since the last build.
 *
 * @param shows which version is online; `nothing` where the page was taken away
 * @throws where it cannot be written; the page is then to be made again
 */
export function recordTreatment(
  site: LiveSite,
  {folder, key}: Records,
  around: Around,
  id: string,
  shows: 'current' | 'last-good' | 'nothing',
): void {
  const {database, content} = site
  const {policy, page} =
    shows === 'nothing'
      ? {...pageNow(site, around, id, true), page: undefined}
      : pageNow(site, around, id, shows === 'current')
  const rulePacks = packsOf(policy.markets).map(({id: pack, version}) => ({id: pack, version}))
  const record = {version: 1, snapshot: content.sha256, policy, rulePacks, document: id, page} as const
  const sha256 = sha256Of(canonicalJson(record))
  const last = row
    .optional()
    .parse(database.prepare('SELECT sha256 FROM recorded WHERE page = ?').get(id))?.sha256
  if (last === sha256) return
  addLiveRecord(folder, record, around.now, key)
  database
    .prepare(
      'INSERT INTO recorded (page, sha256) VALUES (?, ?) ON CONFLICT (page) DO UPDATE SET sha256 = excluded.sha256',
    )
    .run(id, sha256)
}
