import type {Decision} from '../decisions.ts'
import type {Policy} from '../policy.ts'
import {daysAfter, instantOf} from '../time/calendar.ts'
import {type Alteration, alterationOf} from './record.ts'

/** A calendar day of the clinic, YYYY-MM-DD, and the zone in which it is counted. */
export type ClinicDay = {readonly today: string} & Pick<Policy, 'timeZone'>

/** Why a record does not count on a day: it is not as it was written, or it was made later than that day. */
export type Discount = Alteration | 'made-later'

/** In milliseconds since 1970. The store's own moment, where there is one, tells which record came after which. */
const storedAt = ({_createdAt, at}: Decision): number => Date.parse(_createdAt ?? at)

/** Records in the order in which they were stored. */
export const inOrderOfTime = (a: Decision, b: Decision): number =>
  storedAt(a) - storedAt(b) || Date.parse(a.at) - Date.parse(b.at) || (a._id < b._id ? -1 : 1)

/**
 * Tells of each record why it does not count on a day, and undefined where it does. This is the one place that
 * says so, for decisions of every kind.
 */
export function discountsOn({today, timeZone}: ClinicDay): (record: Decision) => Discount | undefined {
  const over = instantOf(daysAfter(today, 1), timeZone).getTime()
  return (record) =>
    alterationOf(record) ??
    (Math.max(storedAt(record), Date.parse(record.at)) < over ? undefined : 'made-later')
}
