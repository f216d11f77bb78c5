import {createServer} from 'node:net'
import {CommandError} from '../command-error.ts'

/** Both addresses of `localhost`: a browser may be led to whatever listens on either. */
const hosts = ['127.0.0.1', '::1'] as const

type Obstacle = 'taken' | 'forbidden' | 'refused'

const obstacleAt = (port: number, host: string) =>
  new Promise<Obstacle | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no such address, and nothing on it.
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined)
      else resolve(error.code === 'EACCES' ? 'forbidden' : 'taken')
    })
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })

/** Some ports belong to protocols that a browser must not be led to: it refuses them unasked, as `fetch` does. */
const refusedByBrowsers = (port: number): Promise<boolean> =>
  fetch(`http://${hosts[0]}:${port}`).then(
    () => false,
    (error: unknown) =>
      error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port',
  )

const obstacle = async (port: number): Promise<Obstacle | undefined> => {
  for (const host of hosts) {
    const found = await obstacleAt(port, host)
    if (found !== undefined) return found
  }
  return (await refusedByBrowsers(port)) ? 'refused' : undefined
}

/** So many ports are looked at for one that is free. */
const tries = 200

/** Low ports belong to the system: instead of 80 it is 8080. */
const firstToTry = (port: number): number => (port < 1024 ? port + 8000 : port + 1)

/** A port that can be used and that nothing of this run is to use; undefined where none is found nearby. */
async function portInstead(port: number, reserved: ReadonlySet<number>): Promise<number | undefined> {
  for (let step = 0; step < tries; step++) {
    // Behind the highest port it goes on with the lowest that needs no rights.
    const candidate = 1024 + ((firstToTry(port) + step - 1024) % (65536 - 1024))
    if (!reserved.has(candidate) && (await obstacle(candidate)) === undefined) return candidate
  }
  return undefined
}

const messages = {
  taken: (port: number) => `Port ${port} is already in use. Stop the program that uses it, or choose another`,
  refused: (port: number) =>
    `Port ${port} is one that browsers refuse, for it belongs to another protocol. Choose another`,
  forbidden: (port: number) => `Port ${port} needs rights that this command does not have. Choose another`,
} satisfies Record<Obstacle, (port: number) => string>

/**
 * Makes sure that the ports that are about to be used can be: nothing listens there, and we may.
 *
 * @param ports by the variable that sets each
 * @param others ports of the settings that are not to be proposed either
 * @throws CommandError that names every port that cannot be used, the variable that changes it, and a port that is
 *   free and that nothing else of this run uses
 */
export async function requireFreePorts(
  ports: Readonly<Record<string, number>>,
  others: readonly number[] = [],
): Promise<void> {
  const reserved = new Set([...Object.values(ports), ...others])
  const said: string[] = []
  const proposed: string[] = []
  for (const [variable, port] of Object.entries(ports)) {
    const found = await obstacle(port)
    if (found === undefined) continue
    const instead = await portInstead(port, reserved)
    if (instead !== undefined) {
      reserved.add(instead)
      proposed.push(`${variable}=${instead}`)
    }
    said.push(`${messages[found](port)} with ${variable}.`)
  }
  if (said.length === 0) return
  const command = proposed.length === 0 ? [] : [`For example: ${proposed.join(' ')} npm start`]
  throw new CommandError([...said, ...command].join('\n'))
}
