import type {Taken} from '../publish/take-snapshot.ts'
import type {Settings} from '../settings.ts'
import {paintFor} from './paint.ts'
import {textReport} from './text.ts'

/** Prints what is published all the same; nothing where there is nothing. */
export function printWarnings({warnings, places}: Taken, {studioUrl}: Settings): void {
  if (warnings.length > 0)
    console.log(`\n${textReport({findings: warnings, studioUrl, places}, paintFor(process.stdout))}\n`)
}
