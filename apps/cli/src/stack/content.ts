import {lastGoodWithoutEnded} from '../publish/last-good.ts'
import {ContentError, type Taken, takeSnapshot} from '../publish/take-snapshot.ts'
import {printWarnings} from '../report/print-warnings.ts'
import type {Settings} from '../settings.ts'
import {startLake} from './lake.ts'
import {requireFreePorts} from './ports.ts'
import {seedIfEmpty} from './seed.ts'
import type {Stack} from './stack.ts'
import {step} from './step.ts'

/** What a site can be built from, and whether something that is published breaks a rule. */
export type Content = {
  /** Undefined where the build before stays as it is. */
  readonly taken: Taken | undefined
  readonly isStopped: boolean
}

/**
 * Takes a snapshot of what is published and prints everything that the rules find. Where the content breaks a rule,
 * the snapshot before stays, without the claims that have ended since.
 */
export async function snapshotWithReport(settings: Settings): Promise<Content> {
  const moment = new Date()
  try {
    const taken = await step(
      'Content checked',
      () => takeSnapshot(settings, moment),
      ({treatments, documents}) => `${treatments} treatments, ${documents} documents`,
    )
    printWarnings(taken, settings)
    return {taken, isStopped: false}
  } catch (error) {
    // Content that breaks a rule stops the site's build, not the Studio in which it is mended.
    if (!(error instanceof ContentError)) throw error
    console.error(`\n${error.message}\n`)
    return {taken: lastGoodWithoutEnded(settings, error.site, moment), isStopped: true}
  }
}

/** Starts the embedded lake, where it is that one, and gives an empty dataset the sample content. */
export async function startContent(settings: Settings, stack: Stack): Promise<void> {
  const {ports, embedded} = settings
  const used = {WEB_PORT: ports.web, STUDIO_PORT: ports.studio}
  await requireFreePorts(embedded ? {...used, LAKE_PORT: ports.lake} : used, [ports.lake])
  if (!embedded) return
  await step('Lake started', () => startLake(settings, stack))
  await step(
    'Content looked at',
    () => seedIfEmpty(settings),
    (created) =>
      created === 0 ? 'the dataset has content' : `the dataset was empty, ${created} sample documents loaded`,
  )
}
