import {isStaff} from './staff.ts'

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`

describe('staff', () => {
  it('is who has the token, as a program or as the password in a browser', () => {
    expect(isStaff('Bearer token', 'token')).toBe(true)
    expect(isStaff(basic('anybody:token'), 'token')).toBe(true)
    expect(isStaff(basic('anybody:other'), 'token')).toBe(false)
    expect(isStaff('Bearer other', 'token')).toBe(false)
    expect(isStaff(undefined, 'token')).toBe(false)
  })

  it('is nobody where no token is set', () => {
    expect(isStaff('Bearer ', '')).toBe(false)
    expect(isStaff('Bearer undefined', undefined)).toBe(false)
    expect(isStaff(undefined, undefined)).toBe(false)
  })
})
