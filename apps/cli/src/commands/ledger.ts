import {ledger as ledgerOf} from '@caveat/claims'
import {CommandError} from '../command-error.ts'
import {type LedgerFormat, ledgerFormats} from '../listing/ledger-formats.ts'
import {readSite} from '../publish/read-site.ts'
import type {Settings} from '../settings.ts'

export type LedgerOptions = {readonly format: LedgerFormat; readonly days: string}

/** A hundred years. */
const furthest = 36_500

const daysFrom = (given: string): number => {
  const days = Number(given)
  if (/^\d+$/.test(given) && days <= furthest) return days
  throw new CommandError(
    `--days ${given} is not a number of days. Use a whole number from 0 to ${furthest}, for example 90.`,
  )
}

/**
 * Prints every published claim, where it stands, its state and what falls due, and nothing else, on standard
 * output.
 *
 * @throws CommandError where an option is wrong, or the lake cannot be read
 */
export async function ledger(settings: Settings, {format, days}: LedgerOptions): Promise<void> {
  const asked = daysFrom(days)
  const {site} = await readSite(settings)
  process.stdout.write(ledgerFormats[format](ledgerOf(site, {days: asked}), process.stdout.columns))
}
