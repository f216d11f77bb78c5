import type {Settings} from './settings.ts'

type Environment = Readonly<Record<string, string>>

/** What the Studio is told: where its content is, and where the site is. */
export const studioEnvironment = ({connection, embedded, ports, siteUrl}: Settings): Environment => ({
  STUDIO_PORT: String(ports.studio),
  SANITY_STUDIO_PROJECT_ID: connection.projectId,
  SANITY_STUDIO_DATASET: connection.dataset,
  SANITY_STUDIO_SITE_URL: siteUrl,
  // Browsers resolve localhost and every name under it; the Studio spreads its event streams over them.
  ...(connection.apiHost === undefined
    ? {}
    : {SANITY_STUDIO_API_HOST: embedded ? `http://localhost:${ports.lake}` : connection.apiHost}),
})

/**
 * What the site is told: where its content is, which content that is, as of which day it is shown, and its own
 * address. `turbo.json` names each variable, so that a change of one makes a new build.
 *
 * @param content without the day, pages are made for the day on which somebody asks for them
 */
export const siteEnvironment = (
  {snapshot, siteUrl}: Settings,
  {sha256, servedSince = ''}: {readonly sha256: string; readonly servedSince?: string},
): Environment => ({
  CAVEAT_SNAPSHOT: snapshot,
  CAVEAT_SNAPSHOT_SHA256: sha256,
  CAVEAT_DAY: servedSince,
  NEXT_PUBLIC_SITE_URL: siteUrl,
})
