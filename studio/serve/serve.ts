import type {AddressInfo} from 'node:net'
import {serve} from '@hono/node-server'
import {studioApp} from './app.ts'

export type ServedStudio = {
  /** Where a browser finds the Studio, without a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built Studio to this machine only.
 *
 * @param port 0 for any free one
 * @throws Error when the port is taken (EADDRINUSE) or nothing has been built
 */
export async function serveStudio(options: {
  readonly folder: string
  readonly port: number
  readonly environment: Readonly<Record<string, string | undefined>>
}): Promise<ServedStudio> {
  const {fetch} = studioApp(options.folder, options.environment)
  const listening = Promise.withResolvers<AddressInfo>()
  const server = serve({fetch, port: options.port, hostname: '127.0.0.1'}, listening.resolve)
  server.once('error', listening.reject)
  const {port} = await listening.promise
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}
