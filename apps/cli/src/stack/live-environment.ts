import {fromHere, type Settings} from '../settings.ts'
import {readToken} from './credentials.ts'
import {siteSecrets} from './site-secrets.ts'

/** What the served site is told, so that it can follow what is published: beside what it was built with. */
export function liveEnvironment(settings: Settings): Readonly<Record<string, string>> {
  const key = process.env.CAVEAT_SIGNING_KEY
  const {connection, live, manifests, snapshot, studioUrl, webDist} = settings
  const {webhook, staff} = siteSecrets(settings)
  const token = readToken(settings)
  return {
    CAVEAT_LIVE: live,
    CAVEAT_MANIFESTS: manifests,
    ...(key ? {CAVEAT_SIGNING_KEY: fromHere(key)} : {}),
    CAVEAT_SNAPSHOT: snapshot,
    CAVEAT_WEB_DIST: webDist,
    CAVEAT_WEBHOOK_SECRET: webhook,
    CAVEAT_STAFF_TOKEN: staff,
    SANITY_STUDIO_PROJECT_ID: connection.projectId,
    SANITY_STUDIO_DATASET: connection.dataset,
    ...(connection.apiHost === undefined ? {} : {SANITY_STUDIO_API_HOST: connection.apiHost}),
    ...(token === undefined ? {} : {SANITY_TOKEN: token}),
    STUDIO_URL: studioUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
