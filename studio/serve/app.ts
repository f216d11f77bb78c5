import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'
import {connectionScript, scriptPath} from '../connection/script.ts'

/**
 * Serves a built Studio: its files, its start page for every other address, and its settings.
 *
 * @param folder where `sanity build` has put the Studio
 * @param environment the settings, as environment variables (see connection.ts)
 * @throws Error when the folder holds no built Studio, or a setting is wrong
 */
export function studioApp(folder: string, environment: Readonly<Record<string, string | undefined>>): Hono {
  const startPage = readFileSync(join(folder, 'index.html'), 'utf8')
  const settings = connectionScript(environment)
  return new Hono()
    .get(scriptPath, (context) =>
      context.body(settings, 200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-store',
      }),
    )
    .use(
      '/static/*',
      serveStatic({
        root: folder,
        onFound: (_path, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
    )
    .all('/static/*', (context) => context.text('There is no such file.', 404))
    .get('*', (context) => context.html(startPage, 200, {'cache-control': 'no-cache'}))
}
