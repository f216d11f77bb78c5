import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {styleText} from 'node:util'
import {CommandError} from '../command-error.ts'
import {root} from '../settings.ts'

type Workspace = '@caveat/web' | '@caveat/studio'

/**
 * Builds workspaces and puts what was built in the place of what is served. What has not changed comes
 * from turbo's cache.
 *
 * @param signal ends the build when it is aborted; what it started has ended when this throws
 * @throws CommandError with the output of the build that failed; the last good build stays
 */
export async function buildPackages(
  names: readonly Workspace[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const filters = names.map((name) => `--filter=${name}`)
  const turbo = spawn('turbo', ['run', 'build', 'release', ...filters, '--output-logs=errors-only'], {
    cwd: root,
    env: {...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => turbo.kill('SIGTERM')
  if (signal.aborted) end()
  signal.addEventListener('abort', end)
  let output = ''
  for (const stream of [turbo.stdout, turbo.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  const [code] = await once(turbo, 'exit').finally(() => signal.removeEventListener('abort', end))
  if (signal.aborted) throw new CommandError('The build was stopped; the last good build stays.')
  if (code !== 0)
    throw new CommandError(
      `${styleText('bold', `The build of ${names.join(' and ')} failed; the last good build stays.`)}\n${output}`,
    )
}
