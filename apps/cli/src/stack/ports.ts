import {createServer} from 'node:net'
import {CommandError} from '../command-error.ts'

/** Both addresses of `localhost`: a browser may be led to whatever listens on either. */
const hosts = ['127.0.0.1', '::1'] as const

type Obstacle = 'taken' | 'forbidden'

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

const obstacle = async (port: number): Promise<Obstacle | undefined> => {
  for (const host of hosts) {
    const found = await obstacleAt(port, host)
    if (found !== undefined) return found
  }
  return undefined
}

const messages = {
  taken: (variable: string, port: number) =>
    `Port ${port} is already in use. Stop the program that uses it, or choose another: ${variable}=${port < 65535 ? port + 1 : port - 1} npm start`,
  // Low ports belong to the system: 80 becomes 8080.
  forbidden: (variable: string, port: number) =>
    `Port ${port} needs rights that this command does not have. Choose another: ${variable}=${port < 1024 ? port + 8000 : port - 1} npm start`,
} satisfies Record<Obstacle, (variable: string, port: number) => string>

/**
 * Makes sure that the ports that are about to be used can be: nothing listens there, and we may.
 *
 * @throws CommandError that names every port that cannot be used and the variable that changes it
 */
export async function requireFreePorts(ports: Readonly<Record<string, number>>): Promise<void> {
  const said: string[] = []
  for (const [variable, port] of Object.entries(ports)) {
    const found = await obstacle(port)
    if (found !== undefined) said.push(messages[found](variable, port))
  }
  if (said.length > 0) throw new CommandError(said.join('\n'))
}
