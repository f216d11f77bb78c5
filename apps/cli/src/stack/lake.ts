import {root, type Settings} from '../settings.ts'
import {accessFile} from './access-file.ts'
import {untilAnswering} from './child.ts'
import type {Stack} from './stack.ts'

/** Starts the embedded lake and waits until it answers. @throws CommandError with what it said */
export async function startLake({ports, lakeData, connection}: Settings, stack: Stack): Promise<void> {
  const lake = stack.start({
    name: 'The lake',
    command: 'content-lake',
    args: [
      ...['--data', lakeData, '--port', String(ports.lake)],
      ...['--project', connection.projectId, '--dataset', connection.dataset],
      ...['--access', accessFile],
      // It tells the site, which is on this machine, what was published.
      '--private-webhooks',
      ...[ports.web, ports.studio].flatMap((port) => [
        '--origin',
        `http://localhost:${port}`,
        '--origin',
        `http://127.0.0.1:${port}`,
      ]),
    ],
    cwd: root,
  })
  await untilAnswering(lake, `http://127.0.0.1:${ports.lake}/v1/ping`)
  stack.need(lake)
}
