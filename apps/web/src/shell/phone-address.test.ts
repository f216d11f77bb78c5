import {phoneAddress} from './phone-address.ts'

describe('the address that dials the clinic', () => {
  it.each([
    ['+1 (555) 555-0142', ['us-federal', 'us-ca'], 'tel:+15555550142'],
    ['(555) 555-0142', ['us-federal', 'us-ca'], 'tel:+15555550142'],
    ['1-555-555-0142', ['us-federal'], 'tel:+15555550142'],
    ['020 7946 0123', ['uk'], 'tel:+442079460123'],
    ['(02) 5550 1234', ['au'], 'tel:+61255501234'],
    ['+44 20 7946 0123', ['us-federal'], 'tel:+442079460123'],
  ])('of %s, for %s, has the country in it', (phone, markets, address) => {
    expect(phoneAddress({phone, markets})).toBe(address)
  })

  it('has no country where the markets are of several, or of none that is one', () => {
    expect(phoneAddress({phone: '020 7946 0123', markets: ['uk', 'us-federal']})).toBe('tel:02079460123')
    expect(phoneAddress({phone: '030 555 0123', markets: ['eu']})).toBe('tel:0305550123')
  })
})
