import fc from 'fast-check'
import {dayAt, daysAfter, instantOf} from './calendar.ts'

const starts = (day: string, zone: string) => instantOf(day, zone).toISOString()

describe('a calendar day', () => {
  it.each([
    [
      'before and after the clocks go forward',
      'America/Los_Angeles',
      '2026-03-08',
      '2026-03-08T08:00:00.000Z',
    ],
    ['the day after that', 'America/Los_Angeles', '2026-03-09', '2026-03-09T07:00:00.000Z'],
    ['the day on which they go back', 'America/Los_Angeles', '2026-11-01', '2026-11-01T07:00:00.000Z'],
    ['the day after that', 'America/Los_Angeles', '2026-11-02', '2026-11-02T08:00:00.000Z'],
    ['summer time in London', 'Europe/London', '2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['the end of summer time in London', 'Europe/London', '2026-10-26', '2026-10-26T00:00:00.000Z'],
    ['a zone of half hours', 'Asia/Kolkata', '2026-01-01', '2025-12-31T18:30:00.000Z'],
    ['a zone that skips midnight', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['another that skips midnight', 'America/Santiago', '2022-09-11', '2022-09-11T04:00:00.000Z'],
    ['a day that begins twice', 'America/Havana', '2025-11-02', '2025-11-02T04:00:00.000Z'],
    ['the day after one that never was', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
    ['leap day', 'UTC', '2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('begins at its first moment: %s', (_what, zone, day, moment) => {
    expect(starts(day, zone)).toBe(moment)
    expect(dayAt(new Date(moment), zone)).toBe(day)
  })

  it('of a place is not that of another at the same moment', () => {
    const moment = new Date('2026-06-01T02:00:00Z')
    expect(dayAt(moment, 'America/Los_Angeles')).toBe('2026-05-31')
    expect(dayAt(moment, 'Australia/Sydney')).toBe('2026-06-01')
  })

  it('is counted over the ends of months and leap years', () => {
    expect(daysAfter('2027-12-31', 1)).toBe('2028-01-01')
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysAfter('2027-02-28', 1)).toBe('2027-03-01')
    expect(daysAfter('2026-03-01', 90)).toBe('2026-05-30')
  })

  it('that the calendar does not have is refused', () => {
    expect(() => instantOf('2027-02-29', 'UTC')).toThrow(RangeError)
    expect(() => instantOf('2027-01-01', 'Mars/Base')).toThrow(RangeError)
  })

  it('ends where the next one begins, in any zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const days = fc.integer({min: 0, max: 20_000}).map((count) => daysAfter('1990-01-01', count))
    fc.assert(
      fc.property(zones, days, (zone, day) => {
        const begin = instantOf(day, zone)
        const justBefore = dayAt(new Date(begin.getTime() - 1), zone)
        // A zone that crosses the date line leaves a day out; then the day begins with the next one.
        expect(justBefore < day).toBe(true)
        expect(dayAt(begin, zone) >= day).toBe(true)
      }),
    )
  })
})
