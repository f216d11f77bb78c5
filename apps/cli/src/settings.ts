import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type LakeConnection, lakeConnection} from '@caveat/content/snapshot'
import {CommandError} from './command-error.ts'
import {readTexts, textNames} from './text-settings.ts'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

export type Settings = {
  readonly ports: {readonly web: number; readonly studio: number; readonly lake: number}
  /** Folder of the embedded lake. */
  readonly lakeData: string
  /** Folder of the snapshot that the site is built from. */
  readonly snapshot: string
  /** Folder where the served site notes what was published since its build. */
  readonly live: string
  /** Folder of the manifests of all builds. */
  readonly manifests: string
  /** Name of the folder in apps/web that the site is served from. */
  readonly webDist: string
  readonly connection: LakeConnection
  /** Whether the lake is the one of this repository, which `npm start` runs itself. */
  readonly embedded: boolean
  readonly siteUrl: string
  readonly studioUrl: string
  /** What the person set for this run alone, not in `.env`: another command needs the same. Paths are whole. */
  readonly given: Readonly<Record<string, string>>
}

const port = (name: string, fallback: number): number => {
  const given = process.env[name]
  if (given === undefined || given === '') return fallback
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new CommandError(
      `${name}=${given} is not a port. Use a whole number from 1 to 65535, or leave ${name} out for ${fallback}.`,
    )
  return number
}

const portNames = ['WEB_PORT', 'STUDIO_PORT', 'LAKE_PORT'] as const
const pathNames = ['LAKE_DATA', 'CAVEAT_SNAPSHOT', 'CAVEAT_MANIFESTS'] as const

/** Paths are meant from where the person is, also when npm has changed the folder. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

const givenNow = (): Readonly<Record<string, string>> => {
  const given: Record<string, string> = {}
  for (const name of [...portNames, ...textNames]) {
    const value = process.env[name]
    if (value) given[name] = pathNames.some((path) => path === name) ? fromHere(value) : value
  }
  return given
}

/**
 * The settings of this run, from the environment and from a `.env` file at the root.
 *
 * @throws CommandError on a value that cannot be used
 */
export function readSettings(): Settings {
  const given = givenNow()
  const environmentFile = join(root, '.env')
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
  const {LAKE_DATA, CAVEAT_SNAPSHOT, CAVEAT_MANIFESTS, CAVEAT_WEB_DIST, SITE_URL, STUDIO_URL} = readTexts()
  const ports = {
    web: port('WEB_PORT', 3000),
    studio: port('STUDIO_PORT', 3333),
    lake: port('LAKE_PORT', 3900),
  }
  const taken = Map.groupBy(Object.values(ports), (number) => number)
  for (const [number, same] of taken)
    if (same.length > 1)
      throw new CommandError(
        `WEB_PORT, STUDIO_PORT and LAKE_PORT must differ: ${number} is used ${same.length} times.`,
      )
  const snapshot = CAVEAT_SNAPSHOT ? fromHere(CAVEAT_SNAPSHOT) : join(root, '.caveat', 'snapshot')
  return {
    ports,
    lakeData: LAKE_DATA ? fromHere(LAKE_DATA) : join(root, '.caveat', 'lake'),
    snapshot,
    live: join(snapshot, '..', 'live'),
    manifests: CAVEAT_MANIFESTS ? fromHere(CAVEAT_MANIFESTS) : join(snapshot, '..', 'manifests'),
    webDist: CAVEAT_WEB_DIST || '.next',
    connection: lakeConnection(process.env),
    embedded: !process.env.SANITY_STUDIO_PROJECT_ID && !process.env.SANITY_STUDIO_API_HOST,
    siteUrl: SITE_URL || `http://localhost:${ports.web}`,
    studioUrl: STUDIO_URL || `http://localhost:${ports.studio}`,
    given,
  }
}
