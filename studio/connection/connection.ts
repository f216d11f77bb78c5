import {z} from 'zod'

const unset = z.literal('').transform(() => undefined)
const setting = <S extends z.ZodType>(schema: S) => z.union([unset, schema]).optional()
const address = (name: string) =>
  z.url({
    protocol: /^https?$/,
    error: `${name} is not a web address. Give one such as http://localhost:3900, or leave it out.`,
  })

const settings = z.object({
  SANITY_STUDIO_PROJECT_ID: setting(
    z.string().regex(/^[a-z0-9][-a-z0-9]*$/, {
      error: 'SANITY_STUDIO_PROJECT_ID may hold lower-case letters, digits and hyphens only.',
    }),
  ),
  SANITY_STUDIO_DATASET: setting(z.string()),
  SANITY_STUDIO_API_HOST: setting(address('SANITY_STUDIO_API_HOST')),
  SANITY_STUDIO_SITE_URL: setting(address('SANITY_STUDIO_SITE_URL')),
})

/** The environment variables that the Studio is connected by. */
export const settingNames = settings.keyof().options

/** Where the Studio keeps its content, and where the site is. */
export type Connection = {
  readonly projectId: string
  readonly dataset: string
  /** Address of the embedded lake; undefined for Sanity's hosted service. */
  readonly lake: string | undefined
  readonly site: string
}

/**
 * The connection that the settings describe. With no setting at all: the embedded lake on this machine.
 * With a project and no lake address: Sanity's hosted service.
 *
 * @throws ZodError that names the setting and what it has to be
 */
export function connectionFrom(given: unknown): Connection {
  const read = settings.parse(given ?? {})
  const hosted = read.SANITY_STUDIO_PROJECT_ID !== undefined && read.SANITY_STUDIO_API_HOST === undefined
  return {
    projectId: read.SANITY_STUDIO_PROJECT_ID ?? 'caveat',
    dataset: read.SANITY_STUDIO_DATASET ?? 'production',
    lake: hosted ? undefined : (read.SANITY_STUDIO_API_HOST ?? 'http://localhost:3900'),
    site: read.SANITY_STUDIO_SITE_URL ?? 'http://localhost:3000',
  }
}
