import {spawnSync} from 'node:child_process'
import {CommandError} from '../command-error.ts'
import {exitCodes} from '../exit-code.ts'
import {fromHere, type Settings} from '../settings.ts'
import {accessFile} from '../stack/access-file.ts'

/** What needs the file of roles. */
const aboutPeople: ReadonlySet<string> = new Set(['members', 'tokens'])

/**
 * Has the lake's own command do something with the data of the embedded lake, whether it runs or not. Files are
 * found from the folder in which the command was called.
 *
 * @param words what to do, as the lake's command takes it
 * @returns the exit code
 * @throws CommandError where the content is in a hosted project, or the lake's command is not there
 */
export function lake(settings: Settings, words: readonly string[]): number {
  if (!settings.embedded)
    throw new CommandError(
      'The content is in a hosted project, which is not managed here, but on the site of its service, or with its own command.',
    )
  const access = aboutPeople.has(words[0] ?? '') ? ['--access', accessFile] : []
  const given = [...words, '--data', settings.lakeData, ...access]
  const {status, error} = spawnSync('content-lake', given, {stdio: 'inherit', cwd: fromHere('.')})
  if (error)
    throw new CommandError(`The lake’s command could not be run: ${error.message}. Run “npm install”.`)
  return status === 0 ? exitCodes.fine : exitCodes.failed
}
