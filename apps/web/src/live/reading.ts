import type {DatabaseSync} from 'node:sqlite'
import {dayIn, policyOf, readDocuments, type ServedSnapshot, type Snapshot, snapshotOf} from '@caveat/content'
import {z} from 'zod'
import {snapshotChangedAt, snapshotDirectory} from '../content/snapshot-directory.ts'
import {type Addresses, addresses} from './addresses.ts'
import {openDatabase} from './database.ts'
import {type LiveContent, openContent} from './live-content.ts'
import {listsContent, pageContent} from './page-content.ts'
import {type PageQueue, pageQueue} from './page-queue.ts'

/** What pages are made of while the site is served. */
type Reading = {
  readonly changed: number | undefined
  readonly database: DatabaseSync
  readonly content: LiveContent
  readonly queue: PageQueue
  readonly addresses: Addresses
}

let reading: Reading | undefined
/** What the lists show on a day of the clinic. */
type Lists = {
  readonly state: string
  readonly zone: string
  readonly day: string
  readonly content: ServedSnapshot
}

let lists: Lists | undefined

function open(folder: string): Reading {
  const snapshot = snapshotDirectory()
  const changed = snapshotChangedAt(snapshot)
  if (reading !== undefined && reading.changed === changed) return reading
  reading?.database.close()
  const database = openDatabase(folder)
  reading = {
    changed,
    database,
    content: openContent(database, snapshot),
    queue: pageQueue(database),
    addresses: addresses(database),
  }
  return reading
}

const version = z.object({data_version: z.number()})

/** What the lists show now. It is read once for all of them, until something changes or a new day begins. */
export function liveLists(folder: string, now: Date): ServedSnapshot {
  const {database, content, changed} = open(folder)
  const {data_version} = version.parse(database.prepare('PRAGMA data_version').get())
  const state = [folder, data_version, changed].join()
  if (lists?.state === state && lists.day === dayIn(lists.zone, now)) return lists.content
  const made = listsContent(content, now)
  const zone = policyOf(made).timeZone
  lists = {state, zone, day: dayIn(zone, now), content: made}
  return made
}

/** The settings as every page shows them now, and nothing else: to read them is cheap on a site of any size. */
export function liveSettings(folder: string): Snapshot {
  const {content} = open(folder)
  const instead = content.notShown()
  const stored = content
    .idsOf('siteSettings')
    .flatMap((id) => (instead.has(id) ? instead.get(id) : content.find(id)) ?? [])
  return snapshotOf(readDocuments(stored).documents)
}

/** What the treatment at an address shows now; undefined where none is online there. @throws where it cannot be shown */
export function liveTreatment(folder: string, slug: string, now: Date): ServedSnapshot | undefined {
  const {content, queue, addresses} = open(folder)
  const id = addresses.idAt(slug)
  return id === undefined ? undefined : pageContent(content, id, queue.find(id)?.passed ?? true, now)
}

/** Where a path leads that has no page: another path, null for none any more; undefined where nothing is known. */
export function leadsTo(folder: string, path: string): string | null | undefined {
  const {addresses} = open(folder)
  const slug = /^\/treatments\/([^/]+)$/.exec(path)?.[1]
  return slug !== undefined && addresses.idAt(slug) !== undefined
    ? undefined
    : addresses.movedAt(path)?.target
}
