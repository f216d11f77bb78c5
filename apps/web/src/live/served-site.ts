import {createPrivateKey} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {locationAddress, personAddress} from '@caveat/content'
import {lakeClient, lakeConnection} from '@caveat/content/snapshot'
import {z} from 'zod'
import {usedCategories} from '../categories/category-props.ts'
import {currentSnapshot} from '../content/current-snapshot.ts'
import {snapshotDirectory} from '../content/snapshot-directory.ts'
import {Publisher} from './publisher.ts'
import type {Records} from './record-page.ts'

declare global {
  /** The bundler gives each entry of the server its own copy of a module: the process has one publisher all the same. */
  var caveatPublisher: Publisher | undefined
  var caveatRemake: ((path: string) => Promise<void>) | undefined
}

/** Where a served site notes what happens; undefined where the site only shows what it was built from. */
export const liveFolder = (): string | undefined => process.env.CAVEAT_LIVE || undefined

const distFolder = (): string => resolve(/* turbopackIgnore: true */ process.env.CAVEAT_WEB_DIST || '.next')

const manifestModel = z.object({routes: z.record(z.string(), z.unknown())})

/** Pages that answer when something is wrong. The one for wrong addresses lists treatments, and is made as any other. */
const notMade: ReadonlySet<string> = new Set(['/500', '/_error'])

/** Paths of the pages that are made of no single treatment: those of the build, and those that came since. */
function listPaths(): readonly string[] {
  const file = join(/* turbopackIgnore: true */ distFolder(), 'prerender-manifest.json')
  const {routes} = manifestModel.parse(JSON.parse(readFileSync(file, 'utf8')))
  const built = Object.keys(routes).filter((path) => !path.startsWith('/treatments/') && !notMade.has(path))
  const lists = currentSnapshot()
  const since = [
    ...lists.all('person').map(personAddress),
    ...lists.all('location').map(locationAddress),
    ...usedCategories(lists).map((category) => `/categories/${category}`),
  ].filter((path) => path !== undefined)
  return Array.from(new Set([...built, ...since]))
}

/** Makes a page again: Next gives the way to do so to whoever answers a request. */
export const remakeBy = (revalidate: (path: string) => Promise<void>) => {
  globalThis.caveatRemake = revalidate
}

/** Beside the manifests of builds, signed with their key. */
function recordsHere(live: string): Records {
  const key = process.env.CAVEAT_SIGNING_KEY
  return {
    folder: process.env.CAVEAT_MANIFESTS || join(live, '..', 'manifests'),
    key: key ? createPrivateKey(readFileSync(/* turbopackIgnore: true */ key, 'utf8')) : undefined,
  }
}

/** The publisher of this process; undefined where the site only shows what it was built from. */
export function servedPublisher(): Publisher | undefined {
  const folder = liveFolder()
  if (folder === undefined) return undefined
  const build = join(/* turbopackIgnore: true */ distFolder(), 'BUILD_ID')
  const connection = lakeConnection(process.env)
  const token = process.env.SANITY_TOKEN || undefined
  globalThis.caveatPublisher ??= new Publisher({
    folder,
    snapshot: snapshotDirectory(),
    build: existsSync(build) ? readFileSync(build, 'utf8') : '',
    lake: lakeClient(connection, token),
    connection,
    decisionsRead: token !== undefined,
    records: recordsHere(folder),
    listPaths,
    async remake(path) {
      if (globalThis.caveatRemake === undefined) throw new Error('The server does not answer yet.')
      await globalThis.caveatRemake(path)
    },
  })
  return globalThis.caveatPublisher
}
