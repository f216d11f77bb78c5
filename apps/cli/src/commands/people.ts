import {spawnSync} from 'node:child_process'
import {CommandError} from '../command-error.ts'
import {exitCodes} from '../exit-code.ts'
import type {Settings} from '../settings.ts'
import {accessFile} from '../stack/access-file.ts'

/**
 * Has the lake's own command see to members or tokens of the embedded lake, whether it runs or not.
 *
 * @returns the exit code
 * @throws CommandError where the content is in a hosted project, or the lake's command is not there
 */
export function people(settings: Settings, group: 'members' | 'tokens', words: readonly string[]): number {
  if (!settings.embedded)
    throw new CommandError(
      'The members of a hosted project are not managed here, but on the site of its service, or with its own command.',
    )
  const where = ['--data', settings.lakeData, '--access', accessFile]
  const {status, error} = spawnSync('content-lake', [group, ...words, ...where], {stdio: 'inherit'})
  if (error)
    throw new CommandError(`The lake’s command could not be run: ${error.message}. Run “npm install”.`)
  return status === 0 ? exitCodes.fine : exitCodes.failed
}
