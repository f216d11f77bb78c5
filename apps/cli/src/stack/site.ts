import {statSync} from 'node:fs'
import {join} from 'node:path'
import {root, type Settings} from '../settings.ts'
import {type Child, startChild, untilAnswering} from './child.ts'

const web = join(root, 'apps', 'web')
const buildId = join(web, process.env.CAVEAT_WEB_DIST || '.next', 'BUILD_ID')

/** When the build that is served was made, in ms; undefined where there is none. */
export const builtAt = (): number | undefined => statSync(buildId, {throwIfNoEntry: false})?.mtimeMs

const serve = async ({ports}: Settings): Promise<Child> => {
  const site = startChild({
    name: 'The site',
    command: 'next',
    args: ['start', '--port', String(ports.web), '--hostname', '127.0.0.1'],
    cwd: web,
  })
  await untilAnswering(site, `http://127.0.0.1:${ports.web}/`)
  return site
}

/** How often a new build is looked for, in ms. */
const lookEveryMs = 500

/** Serves the last good build, and each newer one as soon as it is there. */
export async function serveSite(settings: Settings): Promise<Pick<Child, 'stop'>> {
  let served = builtAt()
  let site = await serve(settings)
  let changing = Promise.resolve()
  const change = async () => {
    await site.stop()
    site = await serve(settings)
    console.log('✓ The new build of the site is served')
  }
  const timer = setInterval(() => {
    const built = builtAt()
    if (built === undefined || built === served) return
    served = built
    changing = changing.then(change)
  }, lookEveryMs)
  return {
    async stop() {
      clearInterval(timer)
      await changing
      await site.stop()
    },
  }
}
