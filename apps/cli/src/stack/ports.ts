import {createServer} from 'node:net'
import {CommandError} from '../command-error.ts'

const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

/**
 * Makes sure that nothing listens on the ports that are about to be used.
 *
 * @throws CommandError that names every taken port and the variable that changes it
 */
export async function requireFreePorts(ports: Readonly<Record<string, number>>): Promise<void> {
  const taken: string[] = []
  for (const [variable, port] of Object.entries(ports))
    if (!(await isFree(port, '127.0.0.1')))
      taken.push(
        `Port ${port} is already in use. Stop the program that uses it, or choose another: ${variable}=${port + 1} npm start`,
      )
  if (taken.length > 0) throw new CommandError(taken.join('\n'))
}
