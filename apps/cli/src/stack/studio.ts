import {join} from 'node:path'
import {studioEnvironment} from '../environment.ts'
import {root, type Settings} from '../settings.ts'
import {type Child, startChild, untilAnswering} from './child.ts'

/** Serves the built Studio. @throws CommandError with what it said */
export async function serveStudio(settings: Settings): Promise<Child> {
  const studio = startChild({
    name: 'The Studio',
    command: process.execPath,
    args: [join('serve', 'main.ts')],
    cwd: join(root, 'studio'),
    env: studioEnvironment(settings),
  })
  await untilAnswering(studio, `http://127.0.0.1:${settings.ports.studio}/`)
  return studio
}
