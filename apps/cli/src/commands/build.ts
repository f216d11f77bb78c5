import type {KeyObject} from 'node:crypto'
import {siteEnvironment} from '../environment.ts'
import {signingKey} from '../manifest/pem-key.ts'
import {recordBuild} from '../manifest/record-build.ts'
import {whileNobodyBuilds} from '../publish/build-lock.ts'
import {buildPackages} from '../publish/build-packages.ts'
import {exportSite} from '../publish/export-site.ts'
import {lastGoodWithoutEnded} from '../publish/last-good.ts'
import {ContentError, type Taken, takeSnapshot} from '../publish/take-snapshot.ts'
import {sayNextChange, sayWithoutEnded} from '../report/next-change.ts'
import {printWarnings} from '../report/print-warnings.ts'
import type {Settings} from '../settings.ts'
import {step} from '../stack/step.ts'
import {stopSignals} from '../stack/stop-signals.ts'

export type BuildOptions = {
  /** A folder for a host of files: true for the usual one. */
  readonly static?: string | true
}

async function buildFrom(
  settings: Settings,
  taken: Taken,
  key: KeyObject | undefined,
  options: BuildOptions,
): Promise<void> {
  const stopping = new AbortController()
  for (const signal of stopSignals) process.on(signal, () => stopping.abort())
  await step('Site built', () =>
    buildPackages(['@caveat/web'], siteEnvironment(settings, taken), stopping.signal),
  )
  recordBuild(settings, taken, key)
  sayWithoutEnded(taken)
  sayNextChange(taken)
  if (options.static !== undefined) exportSite(settings, taken, options.static)
}

/**
 * Reads and checks what is published, and builds the site from it. Where that breaks a rule, the last good build stays,
 * without the claims that have ended since.
 *
 * @throws ContentError, CommandError
 */
export async function build(settings: Settings, options: BuildOptions = {}): Promise<void> {
  const key = signingKey()
  await whileNobodyBuilds(settings, async () => {
    const moment = new Date()
    try {
      const taken = await step(
        'Content read and checked',
        () => takeSnapshot(settings, moment),
        ({documents, treatments, requests}) =>
          `${treatments} treatments, ${documents} documents in ${requests} request${requests === 1 ? '' : 's'}`,
      )
      printWarnings(taken, settings)
      await buildFrom(settings, taken, key, options)
    } catch (error) {
      if (error instanceof ContentError) {
        const kept = lastGoodWithoutEnded(settings, error.site, moment)
        if (kept !== undefined) await buildFrom(settings, kept, key, options)
      }
      throw error
    }
  })
}
