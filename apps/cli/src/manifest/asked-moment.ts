import {momentAfter} from '@caveat/claims'
import {dayFrom} from '../clinic-day.ts'
import {CommandError} from '../command-error.ts'

/**
 * The first moment after the day or the time that somebody asks for.
 *
 * @throws CommandError where it is neither, or none that anything could be recorded of
 */
export function askedMoment(asked: string, timeZone: string): Date {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=T|$)/i.exec(asked) ?? []
  if (day !== undefined) dayFrom('--at', day)
  try {
    return momentAfter(asked, timeZone)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CommandError(
      `--at ${asked} is no day or time. Write 2026-03-03, 2026-03-03T14:00 (the clinic’s time) or 2026-03-03T14:00:00Z.`,
    )
  }
}
