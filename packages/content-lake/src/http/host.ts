import {createMiddleware} from 'hono/factory'
import {RequestError} from '../errors.ts'

/** By which names the lake may be asked. */
export type OwnHosts = {
  port: () => number
  /** Names beside this machine's own, as they stand in `Host`: `lake.example` or `192.168.1.5:3900`. */
  names: readonly string[]
}

/**
 * Refuses requests for other hosts than the lake's own. A page of another site can make its own name
 * point to 127.0.0.1; its requests then carry that name, and are refused here.
 */
export function checkHost(hosts: OwnHosts) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? ''
    // A request line may name a host as well (`GET http://…`): then that is the one that is asked.
    const asked = new URL(c.req.url).host
    if (!isOwnHost(host, hosts) || !isOwnHost(asked, hosts)) {
      throw new RequestError(403, {
        type: 'hostNotAllowed',
        description: `This lake answers on 127.0.0.1 and localhost, not on "${host}". Start it with --host-name to allow another name.`,
      })
    }
    await next()
  })
}

/** `127.0.0.1`, `localhost` or any name under `.localhost`, on the lake's own port; or a name that it was given. */
export function isOwnHost(host: string, {port, names}: OwnHosts): boolean {
  if (names.includes(host.toLowerCase())) return true
  const match = /^(127\.0\.0\.1|(?:[a-z0-9_-]+\.)*localhost)(?::(\d+))?$/i.exec(host)
  return match !== null && Number(match[2] ?? 80) === port()
}
