import {statSync} from 'node:fs'
import {join} from 'node:path'
import {root, type Settings} from '../settings.ts'
import {untilAnswering} from './child.ts'
import {liveEnvironment} from './live-environment.ts'
import {serveNewest} from './newest-build.ts'
import type {Stack} from './stack.ts'
import {tellSite} from './tell-site.ts'

const web = join(root, 'apps', 'web')

/** When the build that is served was made, in ms; undefined where there is none. */
export const builtAt = ({webDist}: Settings): number | undefined =>
  statSync(join(web, webDist, 'BUILD_ID'), {throwIfNoEntry: false})?.mtimeMs

/** Serves the last good build, and each newer one as soon as it is there. @throws CommandError with what it said */
export async function serveSite(settings: Settings, stack: Stack): Promise<void> {
  const port = String(settings.ports.web)
  await serveNewest(stack, {
    builtAt: () => builtAt(settings),
    async serve() {
      const site = stack.start({
        name: 'The site',
        command: 'next',
        args: ['start', '--port', port, '--hostname', '127.0.0.1'],
        cwd: web,
        env: liveEnvironment(settings),
      })
      try {
        await untilAnswering(site, `http://127.0.0.1:${port}/`)
      } catch (error) {
        await site.stop()
        throw error
      }
      await tellSite(settings)
      return site
    },
  })
}
