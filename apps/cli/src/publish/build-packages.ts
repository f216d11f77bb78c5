import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {styleText} from 'node:util'
import {CommandError} from '../command-error.ts'
import {root, type Settings} from '../settings.ts'

/** What the builds know of this run; `turbo.json` names each, so that a change of one is a new build. */
export const buildEnvironment = (
  settings: Settings,
  snapshotSha256 = '',
): Readonly<Record<string, string>> => ({
  CAVEAT_SNAPSHOT: settings.snapshot,
  CAVEAT_SNAPSHOT_SHA256: snapshotSha256,
  NEXT_PUBLIC_SITE_URL: settings.siteUrl,
  SANITY_STUDIO_PROJECT_ID: settings.connection.projectId,
  SANITY_STUDIO_DATASET: settings.connection.dataset,
  SANITY_STUDIO_SITE_URL: settings.siteUrl,
  ...(settings.connection.apiHost === undefined
    ? {}
    : {
        SANITY_STUDIO_API_HOST: settings.embedded
          ? `http://localhost:${settings.ports.lake}`
          : settings.connection.apiHost,
      }),
})

/**
 * Builds workspaces with turbo; what has not changed comes from its cache.
 *
 * @throws CommandError with the output of the build that failed; the last good build stays
 */
export async function buildPackages(
  names: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const filters = names.map((name) => `--filter=${name}`)
  const turbo = spawn(
    'turbo',
    ['run', 'build', ...filters, '--output-logs=errors-only', '--log-order=grouped'],
    {
      cwd: root,
      env: {...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [turbo.stdout, turbo.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  const [code] = await once(turbo, 'exit')
  if (code !== 0)
    throw new CommandError(
      `${styleText('bold', `The build of ${names.join(' and ')} failed; the last good build stays.`)}\n${output}`,
    )
}
