import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {nextChange} from '@caveat/claims'
import {CommandError} from '../command-error.ts'
import {fromHere, root, type Settings} from '../settings.ts'
import type {Taken} from './take-snapshot.ts'

/**
 * Makes a folder for any host of files out of the build that was just made, and says until when it may stand there: a
 * claim that ends later stays on it.
 *
 * @param folder where; true for `.caveat/static`
 * @throws CommandError where the folder is somebody's, or cannot be written
 */
export function exportSite(settings: Settings, {site}: Pick<Taken, 'site'>, folder: string | true): void {
  const out = folder === true ? join(settings.snapshot, '..', 'static') : fromHere(folder)
  const run = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', 'export.ts'), out], {
    cwd: join(root, 'apps', 'web'),
    encoding: 'utf8',
    env: {
      ...process.env,
      CAVEAT_SNAPSHOT: settings.snapshot,
      CAVEAT_WEB_DIST: settings.webDist,
      NEXT_PUBLIC_SITE_URL: settings.siteUrl,
      // That of the site says how its own files are read, and not those of packages.
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json'),
    },
  })
  if (run.status !== 0) {
    const said = /Error: (.*)/.exec(run.stderr)?.[1] ?? run.stderr
    throw new CommandError(`The site was built, and could not be made a folder of files: ${said}`)
  }
  process.stdout.write(run.stdout)
  console.log(
    `  nextChangeAt ${nextChange(site)?.at.toISOString() ?? 'never'}: build and upload again by then`,
  )
}
