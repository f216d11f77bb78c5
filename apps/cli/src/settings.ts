import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type LakeConnection, lakeConnection} from '@caveat/content/snapshot'
import {z} from 'zod'
import {CommandError} from './command-error.ts'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

export type Settings = {
  readonly ports: {readonly web: number; readonly studio: number; readonly lake: number}
  /** Folder of the embedded lake. */
  readonly lakeData: string
  /** Folder of the snapshot that the site is built from. */
  readonly snapshot: string
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

const setting = (schema: z.ZodString | z.ZodURL) =>
  z.preprocess((given) => (given === '' ? undefined : given), schema.optional())

const address = (name: string) =>
  setting(
    z.url({
      protocol: /^https?$/,
      error: ({input}) =>
        `${name}=${String(input)} is not a web address. Use one such as https://clinic.example, or leave ${name} out.`,
    }),
  )

const identifier = (name: string, pattern: RegExp, allowed: string) =>
  setting(z.string().regex(pattern, {error: ({input}) => `${name}=${String(input)} is no name: ${allowed}.`}))

const textSettings = z.object({
  SITE_URL: address('SITE_URL'),
  STUDIO_URL: address('STUDIO_URL'),
  SANITY_STUDIO_API_HOST: address('SANITY_STUDIO_API_HOST'),
  SANITY_STUDIO_PROJECT_ID: identifier(
    'SANITY_STUDIO_PROJECT_ID',
    /^[a-z0-9][-a-z0-9]*$/,
    'it may hold lower-case letters, digits and hyphens, and starts with a letter or digit',
  ),
  SANITY_STUDIO_DATASET: identifier(
    'SANITY_STUDIO_DATASET',
    /^[a-z0-9][-_a-z0-9]{0,63}$/,
    'it may hold lower-case letters, digits, hyphens and underscores, starts with a letter or digit, and has 64 characters at most',
  ),
  LAKE_DATA: z.string().optional(),
  CAVEAT_SNAPSHOT: z.string().optional(),
  CAVEAT_WEB_DIST: z.string().optional(),
})

const portNames = ['WEB_PORT', 'STUDIO_PORT', 'LAKE_PORT'] as const
const pathNames = ['LAKE_DATA', 'CAVEAT_SNAPSHOT'] as const

const readTexts = () => {
  const read = textSettings.safeParse(process.env)
  if (read.success) return read.data
  throw new CommandError(read.error.issues.map(({message}) => message).join('\n'))
}

/** Paths are meant from where the person is, also when npm has changed the folder. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

const givenNow = (): Readonly<Record<string, string>> => {
  const given: Record<string, string> = {}
  for (const name of [...portNames, ...textSettings.keyof().options]) {
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
  const {LAKE_DATA, CAVEAT_SNAPSHOT, CAVEAT_WEB_DIST, SITE_URL, STUDIO_URL} = readTexts()
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
  return {
    ports,
    lakeData: LAKE_DATA ? fromHere(LAKE_DATA) : join(root, '.caveat', 'lake'),
    snapshot: CAVEAT_SNAPSHOT ? fromHere(CAVEAT_SNAPSHOT) : join(root, '.caveat', 'snapshot'),
    webDist: CAVEAT_WEB_DIST || '.next',
    connection: lakeConnection(process.env),
    embedded: !process.env.SANITY_STUDIO_PROJECT_ID && !process.env.SANITY_STUDIO_API_HOST,
    siteUrl: SITE_URL || `http://localhost:${ports.web}`,
    given,
    studioUrl: STUDIO_URL || `http://localhost:${ports.studio}`,
  }
}
