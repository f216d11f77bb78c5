import type {Taken} from '../publish/take-snapshot.ts'
import type {Settings} from '../settings.ts'
import {paintFor} from './paint.ts'
import {isInformation} from './summary.ts'
import {textReport} from './text.ts'

/** Prints what is published all the same; nothing where there is nothing. Hints are for those who check. */
export function printWarnings({warnings, places}: Taken, {studioUrl}: Settings): void {
  const findings = warnings.filter((finding) => !isInformation(finding))
  if (findings.length > 0)
    console.log(`\n${textReport({findings, studioUrl, places}, paintFor(process.stdout))}\n`)
}
