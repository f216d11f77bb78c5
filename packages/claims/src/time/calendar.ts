import {Temporal} from 'temporal-polyfill'

/**
 * The calendar day of a moment in a time zone, YYYY-MM-DD.
 *
 * @throws RangeError where the zone is not known
 */
export const dayAt = (moment: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

/**
 * The moment at which a calendar day begins in a time zone: midnight, or what follows it where the clocks skip
 * midnight on that day.
 *
 * @throws RangeError where the day is no day of the calendar, or the zone is not known
 */
export const instantOf = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)

/** The calendar day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({days}).toString()
