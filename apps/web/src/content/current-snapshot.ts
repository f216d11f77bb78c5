import {dayIn, policyOf, type ServedSnapshot, type Snapshot, servedSnapshot} from '@caveat/content'
import {openSnapshot} from '@caveat/content/snapshot'
import {liveLists, liveSettings, liveTreatment} from '../live/reading.ts'
import {snapshotChangedAt, snapshotDirectory} from './snapshot-directory.ts'

/** A build is told its day; a development server shows what is to be seen now. */
const dayOf = (snapshot: Snapshot): string =>
  process.env.CAVEAT_DAY || dayIn(policyOf(snapshot).timeZone, new Date())

type Opened = {readonly path: string; readonly changed: number | undefined; readonly snapshot: Snapshot}

let opened: Opened | undefined
let served: {readonly from: Snapshot; readonly day: string; readonly snapshot: ServedSnapshot} | undefined

function openedNow(): Snapshot {
  const path = snapshotDirectory()
  const changed = snapshotChangedAt(path)
  if (opened?.path !== path || opened.changed !== changed)
    opened = {path, changed, snapshot: openSnapshot(path)}
  return opened.snapshot
}

/**
 * What the lists of the site show. While the site is served that is what is online now.
 *
 * The content as it is on disk now, as the public sees it on the day of the build. It is opened again when it has
 * been replaced: `next dev` shows new content at the next request, and a build of many pages reads the index once.
 *
 * @throws SnapshotError when there is no snapshot; the message says how to make one
 */
export function currentSnapshot(): ServedSnapshot {
  const live = process.env.CAVEAT_LIVE
  return live ? liveLists(live, new Date()) : builtSnapshot()
}

/** The settings alone, for what needs nothing else. */
export function currentSettings(): Snapshot {
  const live = process.env.CAVEAT_LIVE
  return live ? liveSettings(live) : openedNow()
}

/** What the page of a treatment is made of; undefined where there is none. @throws where it cannot be shown */
export function treatmentContent(slug: string): ServedSnapshot | undefined {
  const live = process.env.CAVEAT_LIVE
  return live ? liveTreatment(live, slug, new Date()) : builtSnapshot()
}

function builtSnapshot(): ServedSnapshot {
  const from = openedNow()
  const day = dayOf(from)
  if (served?.from !== from || served.day !== day) served = {from, day, snapshot: servedSnapshot(from, day)}
  return served.snapshot
}
