import {join} from 'node:path'
import {studioEnvironment} from '../environment.ts'
import {root, type Settings} from '../settings.ts'
import {untilAnswering} from './child.ts'
import type {Stack} from './stack.ts'

/** Serves the built Studio. @throws CommandError with what it said */
export async function serveStudio(settings: Settings, stack: Stack): Promise<void> {
  const studio = stack.start({
    name: 'The Studio',
    command: process.execPath,
    args: [join('serve', 'main.ts')],
    cwd: join(root, 'studio'),
    env: studioEnvironment(settings),
  })
  await untilAnswering(studio, `http://127.0.0.1:${settings.ports.studio}/`)
  stack.need(studio)
}
