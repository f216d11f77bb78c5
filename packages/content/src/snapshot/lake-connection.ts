import {createClient, type SanityClient} from '@sanity/client'

/** The API date whose behaviour the queries of this project are written for. */
const apiVersion = '2026-01-01'

/** Where the content is. The names are the Studio's, so that one set of variables serves everybody. */
export type LakeConnection = {
  readonly projectId: string
  readonly dataset: string
  /** Address of an embedded lake; absent for Sanity's hosted Content Lake. */
  readonly apiHost?: string
}

/**
 * The connection that the environment describes: `SANITY_STUDIO_PROJECT_ID` alone names a hosted
 * project; `SANITY_STUDIO_API_HOST` an embedded lake; with neither it is the embedded lake of this
 * repository, on `LAKE_PORT` (3900).
 */
export function lakeConnection(environment: Readonly<Record<string, string | undefined>>): LakeConnection {
  const {SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET, SANITY_STUDIO_API_HOST, LAKE_PORT} = environment
  const named = {
    projectId: SANITY_STUDIO_PROJECT_ID || 'caveat',
    dataset: SANITY_STUDIO_DATASET || 'production',
  }
  if (SANITY_STUDIO_API_HOST) return {...named, apiHost: SANITY_STUDIO_API_HOST}
  return SANITY_STUDIO_PROJECT_ID ? named : {...named, apiHost: `http://127.0.0.1:${LAKE_PORT || 3900}`}
}

/** A client for that connection. Without a token it sees what the public may see. */
export const lakeClient = ({projectId, dataset, apiHost}: LakeConnection, token?: string): SanityClient =>
  createClient({
    projectId,
    dataset,
    apiVersion,
    useCdn: false,
    ...(apiHost === undefined ? {} : {apiHost, useProjectHostname: false}),
    ...(token === undefined ? {} : {token, ignoreBrowserTokenWarning: true}),
  })
