import {relative} from 'node:path'
import {styleText} from 'node:util'
import {isError} from '@caveat/claims'
import {siteEnvironment} from '../environment.ts'
import {buildPackages} from '../publish/build-packages.ts'
import {reportOf} from '../publish/report.ts'
import {ContentError, type Taken, takeSnapshot} from '../publish/take-snapshot.ts'
import {root, type Settings} from '../settings.ts'
import {readCredentials} from '../stack/credentials.ts'
import {startLake} from '../stack/lake.ts'
import {requireFreePorts} from '../stack/ports.ts'
import {seedIfEmpty} from '../stack/seed.ts'
import {builtAt, serveSite} from '../stack/site.ts'
import {step} from '../stack/step.ts'
import {serveStudio} from '../stack/studio.ts'
import {Stack, untilStopped} from '../stack/until-stopped.ts'

/** Content that breaks a rule stops the site's build, not the Studio in which it is mended. */
const snapshotOrReport = async (settings: Settings): Promise<Taken | ContentError> =>
  takeSnapshot(settings).catch((error: unknown) => {
    if (error instanceof ContentError) return error
    throw error
  })

const howToSignIn = (settings: Settings): string => {
  if (!settings.embedded) return 'Sign in to the Studio with your Sanity account.'
  const {email, password} = readCredentials(settings)
  const folder = relative(root, settings.lakeData) || settings.lakeData
  return `Sign in to the Studio as ${styleText('bold', email)} with the password ${styleText('bold', password)}\n(both are kept in ${folder}/credentials.json)`
}

/** Starts lake, site and Studio from what is there, and serves them until the person stops it. */
export async function start(settings: Settings): Promise<number> {
  const {ports, embedded} = settings
  await requireFreePorts({
    WEB_PORT: ports.web,
    STUDIO_PORT: ports.studio,
    ...(embedded ? {LAKE_PORT: ports.lake} : {}),
  })
  const stack = new Stack()
  try {
    const lake = embedded ? [stack.add(await step('Lake started', () => startLake(settings)))] : []
    if (embedded)
      await step(
        'Content looked at',
        () => seedIfEmpty(settings),
        (created) =>
          created === 0
            ? 'the dataset has content'
            : `the dataset was empty, ${created} sample documents loaded`,
      )
    const taken = await step(
      'Content checked',
      () => snapshotOrReport(settings),
      (result) =>
        result instanceof ContentError
          ? styleText('red', `${result.findings.filter(isError).length} problems, see below`)
          : `${result.treatments} treatments, ${result.documents} documents`,
    )
    if (taken instanceof ContentError) console.error(`\n${taken.message}\n`)
    else if (taken.warnings.length > 0) console.log(`\n${reportOf(taken.warnings, settings.studioUrl)}\n`)
    const broken = taken instanceof ContentError
    await step(broken ? 'Studio built' : 'Site and Studio built', () =>
      buildPackages(
        broken ? ['@caveat/studio'] : ['@caveat/web', '@caveat/studio'],
        broken ? {} : siteEnvironment(settings, taken.sha256),
      ),
    )
    stack.add(await step('Studio served', () => serveStudio(settings)))
    const hasSite = builtAt() !== undefined
    if (hasSite)
      stack.add(
        await step('Site served', () =>
          serveSite(settings, () => console.log('✓ The new build of the site is served')),
        ),
      )
    console.log(`
${styleText('bold', hasSite ? 'Caveat is ready.' : 'The Studio is ready; the site is not, because its content breaks rules (see above).')}

  Site    ${hasSite ? settings.siteUrl : '(not built)'}
  Studio  ${settings.studioUrl}
  Lake    ${embedded ? `http://localhost:${ports.lake}` : `hosted, project ${settings.connection.projectId}`}

${howToSignIn(settings)}

After publishing in the Studio, bring the changes to the site in another terminal: ${styleText('bold', 'npm run build')}
Stop with Ctrl-C.`)
    const ended = await untilStopped(lake)
    if (ended === undefined) return 0
    console.error(`${ended.name} ended by itself:\n${ended.recentOutput()}`)
    return 1
  } finally {
    console.log(styleText('dim', '… Stopping'))
    await stack.stop()
  }
}
