import {styleText} from 'node:util'
import {siteEnvironment} from '../environment.ts'
import {signingKey} from '../manifest/pem-key.ts'
import {recordBuild} from '../manifest/record-build.ts'
import {whileNobodyBuilds} from '../publish/build-lock.ts'
import {buildPackages} from '../publish/build-packages.ts'
import {sayNextChange, sayWithoutEnded} from '../report/next-change.ts'
import type {Settings} from '../settings.ts'
import {addresses} from '../stack/addresses.ts'
import {snapshotWithReport, startContent} from '../stack/content.ts'
import {sameSettings} from '../stack/same-settings.ts'
import {builtAt, serveSite} from '../stack/site.ts'
import {secretsFile} from '../stack/site-secrets.ts'
import {Stack} from '../stack/stack.ts'
import {step} from '../stack/step.ts'
import {serveStudio} from '../stack/studio.ts'

/**
 * Starts lake, site and Studio from what is there, and serves them until the person stops it. Where the
 * content breaks a rule, the last good build of the site is served beside the Studio.
 *
 * @returns the exit code
 */
export function start(settings: Settings): Promise<number> {
  const key = signingKey()
  const stack = new Stack()
  return stack.run(async () => {
    await startContent(settings, stack)
    await whileNobodyBuilds(settings, async () => {
      const {taken} = await snapshotWithReport(settings)
      await (taken === undefined
        ? step('Studio built', () => buildPackages(['@caveat/studio'], {}, stack.signal))
        : step('Site and Studio built', () =>
            buildPackages(['@caveat/web', '@caveat/studio'], siteEnvironment(settings, taken), stack.signal),
          ))
      if (taken !== undefined) {
        recordBuild(settings, taken, key)
        sayWithoutEnded(taken)
        sayNextChange(taken)
      }
    })
    await step('Studio served', () => serveStudio(settings, stack))
    const hasSite = builtAt(settings) !== undefined
    if (hasSite) await step('Site served', () => serveSite(settings, stack))
    console.log(`${addresses(settings, hasSite)}
What is published in the Studio is on the site at once, unless it breaks a rule. Which pages wait or are held back:
${settings.siteUrl}/api/publishing/status (any name; the password is “staff” in ${secretsFile(settings)})
To make the whole site anew, from another terminal: ${styleText('bold', sameSettings(settings, 'npm run build'))}
Stop with Ctrl-C.`)
  })
}
