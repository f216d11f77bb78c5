import {findingsOnExample} from '../testing/pack-example.ts'

const found = (text: string) => findingsOnExample(text, 'uk').filter(({rule}) => rule.startsWith('uk-05'))

describe('words that speak to people below 18', () => {
  test.each([
    'Under 18? Ask us about lip enhancement.',
    'Are you under 18? We can help.',
    'Still under 16? Call us.',
    'Perfect gift for your 16-year-old.',
    'Lip fillers for 17-year-olds.',
    'A peel for your fifteen-year-old.',
    'Treat your teenager to a facial.',
    'Student discount on lip filler',
    '10% off for students',
    'Back-to-school lip special',
    'Back to school filler offer',
    'Suitable from 16 years.',
    'Suitable for all skin types from the age of 16.',
    'Suitable for anyone over 16.',
    'Teen lip packages',
    'Teenage filler deals',
    'Lip filler for teens',
    'Teenagers are welcome.',
    'Prom lips: book early',
  ])('are found: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })

  test.each([
    'You must be 18 or over.',
    'We do not treat under-18s.',
    'Over 18s only',
    'Acne in teenagers is common.',
    'Under 18? We cannot treat you.',
    'Are you under 18? Come back when you turn 18.',
    'Are you under 18? You must be an adult to book.',
    'If you are under 18, please wait.',
    'We never offer filler to anyone under 18.',
    'It is illegal to give lip filler to under-18s in England.',
    'Fillers for under-18s are illegal.',
    'Results last from 12 to 16 weeks.',
    'Suitable from 16 weeks after birth.',
    'Our nurse has 16 years of experience.',
    'In the trial, 17 people took part.',
    'People aged 16 to 64 answered the survey.',
    'A leaflet for teenagers about body image.',
    'A laser treatment for teenagers with acne scars.',
    'Students may watch with your consent.',
    'She taught medical students.',
    'The clinic is behind the school.',
    'You can go back to work the next day.',
    'Peels from £16 and up.',
    'Is lip filler safe for teenagers?',
    'Store it under 18 degrees, and call us if it is warm.',
  ])('are something else: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
