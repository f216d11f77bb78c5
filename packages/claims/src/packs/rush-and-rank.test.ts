import {findingsOnExample} from '../testing/pack-example.ts'

const found = (text: string, market: string, rule: string) =>
  findingsOnExample(text, market).filter(({rule: id}) => id === rule)

describe('words that rush people or make light of a procedure', () => {
  test.each([
    'Time-limited offer: book within 24 hours.',
    'Hurry, only three places left.',
    'Book now, limited slots.',
    'Book today and save £50 on lip filler.',
    'Lunchtime nose job',
    'Refer a friend and receive a free treatment.',
    'Only a few appointments left',
    'Black Friday lips',
    'Get 20% off your peel until Sunday: offer ends at midnight.',
    'You don’t want to miss these deals',
    'Don’t miss out',
    'A limited number of vouchers',
    'Today only',
  ])('are found: %s', (text) => {
    expect(found(text, 'uk', 'uk-06').length).toBeGreaterThan(0)
  })

  test.each([
    'There is no hurry.',
    'Call us within 24 hours if it turns red.',
    'Book a review within 14 days of surgery.',
    'Only two appointments are needed.',
    'The evidence is limited.',
    'Book now',
    'Book today',
    'We make no limited-time offers.',
    'The effect lasts for a limited number of months.',
    'You can have lunch before your nose surgery.',
    'Do not drive until the next day.',
    'Tell a friend when you will be back.',
    'A friend can come with you.',
    'Swelling ends within days.',
    'Fees are fixed until Friday’s review.',
    'We see patients on Friday.',
  ])('are something else: %s', (text) => {
    expect(found(text, 'uk', 'uk-06')).toEqual([])
  })
})

const ranking = [
  ['us-federal', 'us-ftc-10'],
  ['us-ca', 'ca-651-04'],
  ['ca', 'can-03'],
  ['au', 'au-04'],
] as const

describe.each(ranking)('words that rank a clinic first: %s', (market, rule) => {
  test.each([
    'No. 1 in Miami',
    'No.1 in Miami',
    'Number one in Miami',
    'Number 1 in Miami',
    '#1 in Miami',
    '#1 med spa',
    'The No 1 clinic for lips',
    'Rated number one by readers',
  ])('are found: %s', (text) => {
    expect(found(text, market, rule).length).toBeGreaterThan(0)
  })

  test.each([
    'No. 1 Harley Street',
    'Pain is the number one concern.',
    'We are not number one in Miami.',
    'Patient no. 1 in the trial had a bruise.',
    'No 1-day recovery is the same.',
    'It affects 1 in 10 people.',
    'One clinic in Miami.',
    'See step no. 1 in the leaflet.',
  ])('are something else: %s', (text) => {
    expect(found(text, market, rule)).toEqual([])
  })
})
