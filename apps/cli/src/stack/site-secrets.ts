import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {CommandError} from '../command-error.ts'
import type {Settings} from '../settings.ts'

const model = z.object({
  /** With this the lake signs what it tells the site. */
  webhook: z.string().min(32),
  /** With this staff, and the site's own clock, see how publishing stands. */
  staff: z.string().min(32),
})

export type SiteSecrets = z.output<typeof model>

const made = () => randomBytes(32).toString('base64url')

/** The file that holds them; only its owner can read it. */
export const secretsFile = ({live}: Pick<Settings, 'live'>): string => join(live, 'secrets.json')

/**
 * The secrets of the served site: from the environment, where a host keeps them, or made once and kept in a file.
 *
 * @throws CommandError where the file cannot be read
 */
export function siteSecrets(settings: Pick<Settings, 'live'>): SiteSecrets {
  const file = secretsFile(settings)
  if (!existsSync(file)) {
    mkdirSync(settings.live, {recursive: true})
    writeFileSync(file, `${JSON.stringify({webhook: made(), staff: made()}, null, 2)}\n`, {
      mode: 0o600,
    })
  }
  const {CAVEAT_WEBHOOK_SECRET, CAVEAT_STAFF_TOKEN} = process.env
  try {
    const kept = model.parse(JSON.parse(readFileSync(file, 'utf8')))
    return {
      webhook: CAVEAT_WEBHOOK_SECRET || kept.webhook,
      staff: CAVEAT_STAFF_TOKEN || kept.staff,
    }
  } catch {
    throw new CommandError(
      `The secrets of the site could not be read from ${file}. Delete it: new ones are made.`,
    )
  }
}
