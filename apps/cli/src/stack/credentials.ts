import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import type {Settings} from '../settings.ts'

const credentialsModel = z.object({
  email: z.string(),
  password: z.string(),
  token: z.string(),
})

const credentialsFile = ({lakeData}: Pick<Settings, 'lakeData'>) => join(lakeData, 'credentials.json')

/** How people sign in to the embedded lake, and the token of commands: written by the lake at its first start. */
export function readCredentials({lakeData}: Pick<Settings, 'lakeData'>) {
  const path = credentialsFile({lakeData})
  try {
    return credentialsModel.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new CommandError(
      `The sign-in of the lake could not be read from ${path}. Start the lake once with "npm start", or set LAKE_DATA to its folder.`,
    )
  }
}

/**
 * The token that commands read with, so that approvals and overrides, which are not public, are seen:
 * SANITY_TOKEN, or the embedded lake's own; undefined where there is neither.
 */
export const readToken = (settings: Settings): string | undefined => {
  const given = process.env.SANITY_TOKEN
  if (given) return given
  return settings.embedded && existsSync(credentialsFile(settings))
    ? readCredentials(settings).token
    : undefined
}

/** The token that commands write with: SANITY_TOKEN, or the embedded lake's own. */
export const writeToken = (settings: Settings): string => {
  const given = process.env.SANITY_TOKEN
  if (given) return given
  if (settings.embedded) return readCredentials(settings).token
  throw new CommandError('Writing needs a token. Set SANITY_TOKEN to one that may edit this dataset.')
}
