import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {serve} from '@hono/node-server'
import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'
import {CommandError} from '../command-error.ts'
import {root, type Settings} from '../settings.ts'

const built = join(root, 'studio', 'dist')

/** Serves the built Studio; every address that is not a file is the Studio's own and gets its page. */
export async function serveStudio({ports}: Settings): Promise<{stop: () => Promise<void>}> {
  const page = join(built, 'index.html')
  if (!existsSync(page))
    throw new CommandError(`The Studio is not built: ${page} is missing. Run "npm start" again.`)
  const app = new Hono()
    .use('*', async (context, next) => {
      await next()
      context.header('X-Content-Type-Options', 'nosniff')
      context.header('Content-Security-Policy', "frame-ancestors 'none'")
    })
    .use('*', serveStatic({root: built}))
    .get('*', serveStatic({path: page}))
  const server = serve({fetch: app.fetch, port: ports.studio, hostname: '127.0.0.1'})
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
