import type {Server} from 'node:http'
import {LakeStartError, messageOf} from '../errors.ts'

/** The port that a server listens on; 0 while it does not. */
export function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** @throws LakeStartError `port-in-use` */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      failed(
        taken
          ? new LakeStartError(
              'port-in-use',
              `Port ${port} is taken by another program. Stop it, or give the lake another port.`,
              {cause: error},
            )
          : new Error(`The lake cannot listen on port ${port}: ${messageOf(error)}`, {
              cause: error,
            }),
      )
    })
    server.listen(port, host, done)
  })
}

/** Requests under way may finish; connections that are merely kept open are not waited for. */
export function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    // A stream that was just ended leaves its connection idle a moment later: hence again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), 10)
    const patience = setTimeout(() => server.closeAllConnections(), 1000)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(patience)
      done()
    })
  })
}
