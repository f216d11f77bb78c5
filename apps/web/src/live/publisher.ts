import type {Library} from '@caveat/claims'
import {type LakeConnection, takePictures, type WebPictures} from '@caveat/content/snapshot'
import {snapshotChangedAt} from '../content/snapshot-directory.ts'
import {type LiveSite, legacyOf, libraryOf, openLiveSite} from './live-site.ts'
import {type Making, makePage} from './make-pages.ts'
import {type Announced, type Lake, publishedRevisions, readAnnounced, readNow} from './read-lake.ts'
import {sync} from './sync.ts'
import {type Incoming, takeDocuments} from './take-documents.ts'
import {type NextChange, nextChange, nextMidnight, turnDay} from './turn-day.ts'

export type PublisherOptions = {
  /** Where it notes what happens; it outlives builds. */
  readonly folder: string
  /** The snapshot that the served build was made from. */
  readonly snapshot: string
  /** Id of the served build. */
  readonly build: string
  readonly lake: Lake
  readonly connection: LakeConnection
  /** Whether the lake shows approvals and overrides. */
  readonly decisionsRead: boolean
  readonly records: Making['records']
  readonly remake: Making['remake']
  readonly listPaths: Making['listPaths']
  readonly clock?: () => Date
  /** Where it says what happens; left out, the console. */
  readonly log?: (line: string) => void
}

/** After a page could not be made it is left alone for so long, in ms. */
const againMs = 30_000
/** The lake is asked for changes that no event told of as often, in ms. */
const reconcileMs = 10 * 60_000

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Keeps what is online as it is published: takes changes, judges the pages that depend on them, and makes them again. One
 * runs in each process that serves the site; what it knows is on the disk.
 */
export class Publisher {
  readonly #options: PublisherOptions
  readonly #clock: () => Date
  #site: LiveSite | undefined
  #changed: number | undefined
  #legacy: ReadonlySet<string> | undefined
  #library: Library | undefined
  #next: {readonly day: string | undefined; readonly change: NextChange | undefined} | undefined
  /** Reading and taking happen one after the other: what was read first is taken first. */
  #taking: Promise<unknown> = Promise.resolve()
  #working: Promise<void> | undefined
  #reconciledAt = 0
  #made = 0

  constructor(options: PublisherOptions) {
    this.#options = options
    this.#clock = options.clock ?? (() => new Date())
  }

  /** @throws SnapshotError where there is no snapshot */
  get site(): LiveSite {
    const {folder, snapshot, build, log = console.log} = this.#options
    // A build replaces the snapshot while the site is served.
    const changed = snapshotChangedAt(snapshot)
    if (this.#changed !== changed) this.close()
    this.#changed = changed
    this.#site ??= openLiveSite(folder, snapshot, log)
    sync(this.#site, build, this.#clock())
    return this.#site
  }

  async #take(read: (site: LiveSite) => Promise<readonly Incoming[]>): Promise<readonly string[]> {
    const taken = this.#taking.then(async () => {
      const incoming = await read(this.site)
      try {
        const changed = takeDocuments(this.site, incoming, this.#clock())
        if (changed.length > 0) this.#forget()
        return changed
      } catch (error) {
        // The index may know what the database took back.
        this.close()
        throw error
      }
    })
    this.#taking = taken.catch(() => undefined)
    return taken
  }

  /**
   * Takes what events told of.
   *
   * @returns the ids of the documents that changed
   * @throws LakeBehindError, and the client's error when the lake does not answer; nothing changes then
   */
  take(announced: readonly Announced[]): Promise<readonly string[]> {
    return this.#take((site) =>
      readAnnounced(this.#options.lake, announced, (id) => site.content.find(id) !== undefined),
    )
  }

  /** Takes whatever was published, changed or unpublished without an event. @throws when the lake does not answer */
  reconcile(): Promise<readonly string[]> {
    return this.#take(async ({content}) => {
      const revisions = await publishedRevisions(this.#options.lake)
      const known = new Map(Array.from(content.all(), ({_id, _rev}) => [_id, _rev]))
      const ids = new Set([...revisions.keys(), ...known.keys()])
      return readNow(
        this.#options.lake,
        Array.from(ids).filter((id) => revisions.get(id) !== known.get(id)),
      )
    })
  }

  /** Does what is due: a new day, changes that no event told of, pages that wait. */
  async tick(): Promise<void> {
    const now = this.#clock()
    turnDay(this.site, now)
    if (now.getTime() - this.#reconciledAt >= reconcileMs) {
      this.#reconciledAt = now.getTime()
      await this.reconcile().catch((error: unknown) =>
        this.site.facts.note(`The lake cannot be read: ${messageOf(error)}`, now),
      )
    }
    await this.work()
  }

  /** Makes every page that waits. Never twice at the same time. */
  work(): Promise<void> {
    this.#working ??= this.#makeAll().finally(() => {
      this.#working = undefined
    })
    return this.#working
  }

  #making(site: LiveSite): Making {
    const {snapshot, connection, decisionsRead, records, remake, listPaths} = this.#options
    this.#legacy ??= legacyOf(site)
    this.#library ??= libraryOf(site.content)
    return {
      site,
      records,
      remake,
      listPaths,
      around: {legacy: this.#legacy, library: this.#library, decisionsRead, now: this.#clock()},
      async takePictures(page) {
        const {pictures, findings} = await takePictures(page, connection, snapshot, site.content.pictures())
        notePictures(site, pictures)
        return findings
      },
    }
  }

  async #makeAll(): Promise<void> {
    for (;;) {
      const {site} = this
      const page = site.queue.next(this.#clock())
      if (page === undefined) {
        site.queue.sweep()
        return
      }
      try {
        await makePage(this.#making(site), page)
        this.#made++
      } catch (error) {
        const now = this.#clock()
        this.site.queue.later(page.id, new Date(now.getTime() + againMs))
        this.site.facts.note(`${page.id} could not be made again: ${messageOf(error)}`, now)
      }
      // Whoever asks for a page in the meantime is served first.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** When there is next something to do, if no event comes. */
  nextAt(): Date {
    const {site} = this
    const now = this.#clock()
    const waiting = site.queue.nextAt()
    const times = [
      nextMidnight(site, now).getTime(),
      now.getTime() + 60_000,
      ...(waiting === undefined ? [] : [waiting]),
    ]
    return new Date(Math.min(...times))
  }

  /** How things stand, for staff. */
  status() {
    const {site} = this
    const {queue, facts, content} = site
    const day = facts.get('day')
    if (this.#next?.day !== day) this.#next = undefined
    this.#next ??= {day, change: nextChange(site, this.#clock())}
    return {
      build: this.#options.build,
      snapshot: content.sha256,
      day,
      queue: {waiting: queue.length(), madeSinceStart: this.#made},
      held: queue.held().map(({id, since, findings}) => ({id, since, findings})),
      lastEvent: facts.get('last-event'),
      nextChange: this.#next.change,
      events: facts.events(50),
    }
  }

  /** What is made of all pages is made anew when it is asked for. */
  #forget(): void {
    this.#legacy = undefined
    this.#library = undefined
    this.#next = undefined
  }

  close(): void {
    this.#site?.database.close()
    this.#site = undefined
    this.#forget()
  }
}

function notePictures({database}: LiveSite, pictures: WebPictures): void {
  const put = database.prepare('INSERT INTO pictures (key, json) VALUES (?, ?) ON CONFLICT DO NOTHING')
  for (const [key, picture] of Object.entries(pictures)) put.run(key, JSON.stringify(picture))
}
