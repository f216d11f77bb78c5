import {siteEnvironment} from '../environment.ts'
import {signingKey} from '../manifest/pem-key.ts'
import {recordBuild} from '../manifest/record-build.ts'
import {whileNobodyBuilds} from '../publish/build-lock.ts'
import {buildPackages} from '../publish/build-packages.ts'
import {takeSnapshot} from '../publish/take-snapshot.ts'
import {sayNextChange} from '../report/next-change.ts'
import {printWarnings} from '../report/print-warnings.ts'
import type {Settings} from '../settings.ts'
import {step} from '../stack/step.ts'
import {stopSignals} from '../stack/stop-signals.ts'

/** Reads and checks what is published, and builds the site from it. @throws ContentError, CommandError */
export async function build(settings: Settings): Promise<void> {
  const key = signingKey()
  await whileNobodyBuilds(settings, async () => {
    const taken = await step(
      'Content read and checked',
      () => takeSnapshot(settings),
      ({documents, treatments, requests}) =>
        `${treatments} treatments, ${documents} documents in ${requests} request${requests === 1 ? '' : 's'}`,
    )
    printWarnings(taken, settings)
    const stopping = new AbortController()
    for (const signal of stopSignals) process.on(signal, () => stopping.abort())
    await step('Site built', () =>
      buildPackages(['@caveat/web'], siteEnvironment(settings, taken), stopping.signal),
    )
    recordBuild(settings, taken, key)
    sayNextChange(taken)
  })
}
