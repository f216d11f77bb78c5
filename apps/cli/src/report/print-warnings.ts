import type {Finding} from '@caveat/claims'
import type {Settings} from '../settings.ts'
import {paintFor} from './paint.ts'
import {textReport} from './text.ts'

/** Prints what is published all the same; nothing where there is nothing. */
export function printWarnings(findings: readonly Finding[], {studioUrl}: Settings): void {
  if (findings.length > 0) console.log(`\n${textReport({findings, studioUrl}, paintFor(process.stdout))}\n`)
}
