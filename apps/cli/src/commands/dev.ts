import {join} from 'node:path'
import {siteEnvironment, studioEnvironment} from '../environment.ts'
import {root, type Settings} from '../settings.ts'
import {addresses} from '../stack/addresses.ts'
import {untilAnswering} from '../stack/child.ts'
import {snapshotWithReport, startContent} from '../stack/content.ts'
import {freshSnapshot} from '../stack/fresh-snapshot.ts'
import {onContentChange} from '../stack/on-content-change.ts'
import {Stack} from '../stack/stack.ts'
import {step} from '../stack/step.ts'

/**
 * The developer's way: lake, site and Studio that show every change of code, schema and content by
 * themselves. Runs until the person stops it.
 *
 * @returns the exit code
 */
export function dev(settings: Settings): Promise<number> {
  const stack = new Stack()
  const {ports} = settings
  return stack.run(async () => {
    await startContent(settings, stack)
    const {taken} = await snapshotWithReport(settings)
    const studio = stack.start({
      name: 'The Studio',
      command: 'sanity',
      args: ['dev', '--port', String(ports.studio), '--host', 'localhost'],
      cwd: join(root, 'studio'),
      env: studioEnvironment(settings),
      show: true,
    })
    const site = stack.start({
      name: 'The site',
      command: 'next',
      args: ['dev', '--port', String(ports.web), '--hostname', 'localhost'],
      cwd: join(root, 'apps', 'web'),
      env: {
        ...siteEnvironment(settings, {sha256: taken?.sha256 ?? ''}),
        CAVEAT_WEB_DIST: '.next-dev',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      show: true,
    })
    await step('Site and Studio started', () =>
      Promise.all([
        untilAnswering(studio, `http://localhost:${ports.studio}/`),
        untilAnswering(site, `http://localhost:${ports.web}/`),
      ]),
    )
    stack.need(studio)
    stack.need(site)
    stack.add(onContentChange(settings, freshSnapshot))
    console.log(`${addresses(settings, true)}
Changes of code, schemas and published content are shown by themselves. Stop with Ctrl-C.`)
  })
}
