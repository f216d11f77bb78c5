import {dayIn} from './site.ts'
import {isTimeZone, timeZones} from './time-zones.ts'

const known = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev']

describe('the time zone of a clinic', () => {
  it.each([...known, 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Pacific/Kanton'])(
    'can be %s',
    (name) => expect(isTimeZone(name)).toBe(true),
  )

  it.each(['', 'Kolkata', 'EST', 'GMT+1', '+05:30', 'Europe/Atlantis', 'Etc/', ' Asia/Kolkata'])(
    'cannot be “%s”',
    (name) => expect(isTimeZone(name)).toBe(false),
  )

  it('is offered by its present name, once', () => {
    const offered = timeZones()
    expect(offered).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Europe/Kyiv', 'America/New_York']))
    expect(offered).not.toContain('Asia/Calcutta')
    expect(new Set(offered).size).toBe(offered.length)
    expect(offered[0]).toBe('UTC')
  })

  it('decides the day, under the present name as under the former', () => {
    const lateInUtc = new Date('2026-06-01T20:00:00Z')
    expect(dayIn('Asia/Kolkata', lateInUtc)).toBe('2026-06-02')
    expect(dayIn('Asia/Calcutta', lateInUtc)).toBe('2026-06-02')
  })
})
