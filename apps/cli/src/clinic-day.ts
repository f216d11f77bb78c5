import {CommandError} from './command-error.ts'

/** Days before and after which no rule, claim or page says anything: a slip of the pen. */
const [first, last] = ['2000-01-01', '2199-12-31']

/** What is wrong with a calendar day, YYYY-MM-DD; undefined where it is one. */
function faultOf(given: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? []
  if (year === undefined || month === undefined || day === undefined)
    return 'is not a calendar day. Write it as YYYY-MM-DD, for example 2027-01-01.'
  if (Number(month) < 1 || Number(month) > 12)
    return `is not a calendar day: there is no month ${month}. Write it as YYYY-MM-DD.`
  // Day 0 of the next month.
  const end = new Date(Date.UTC(Number(year), Number(month), 0))
  if (Number(day) < 1 || Number(day) > end.getUTCDate()) {
    const name = end.toLocaleDateString('en-GB', {month: 'long', timeZone: 'UTC'})
    return `is not a calendar day: ${name} ${year} has ${end.getUTCDate()} days.`
  }
  return given < first || given > last ? `is out of reach. Use a day from ${first} to ${last}.` : undefined
}

/** @throws CommandError where it is no calendar day, or none that anything could be said of */
export function dayFrom(option: string, given: string): string {
  const fault = faultOf(given.trim())
  if (fault === undefined) return given.trim()
  throw new CommandError(
    given.trim() === '' ? `${option} is empty: it ${fault}` : `${option} ${given} ${fault}`,
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
