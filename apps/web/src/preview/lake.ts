import {lakeClient, lakeConnection} from '@caveat/content/snapshot'

/** The lake as the preview reads it, drafts included; undefined where this site may see none. */
export function draftsLake() {
  const token = process.env.SANITY_TOKEN
  return token ? lakeClient(lakeConnection(process.env), token) : undefined
}
