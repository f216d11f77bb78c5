import {CommandError} from './command-error.ts'

/** Whether it is a calendar day, YYYY-MM-DD, that the calendar has. */
const isDay = (given: string): boolean => {
  const date = new Date(`${given}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)
  )
}

/** @throws CommandError where it is no calendar day */
export function dayFrom(option: string, given: string): string {
  if (isDay(given)) return given
  throw new CommandError(
    `${option} ${given} is not a calendar day. Write it as YYYY-MM-DD, for example 2027-01-01.`,
  )
}

/** A moment as a clock in the clinic shows it, for people. */
export const clinicTime = (moment: string, timeZone: string): string => {
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  return `${shown.format(new Date(moment)).replace(',', '')} (${timeZone})`
}
