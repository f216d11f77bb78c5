import {isDenied} from './denial.ts'

/** The words in question stand in brackets. */
const denied = (marked: string): boolean => {
  const from = marked.indexOf('[')
  const to = marked.indexOf(']') - 1
  return isDenied(marked.replace(/[[\]]/g, '').toLowerCase(), from, to)
}

describe('isDenied', () => {
  test.each([
    'Results are not [guaranteed].',
    'We cannot and do not [guarantee] a result.',
    "It isn't [painless].",
    'No treatment is [risk-free].',
    'No treatment is painless or [risk-free].',
    'There is no [guarantee].',
    'It comes without a [guarantee].',
    'Nobody can promise [painless] surgery.',
    'It is not permanent, [painless] or quick.',
    '[Guaranteed] results do not exist.',
    'A [painless] laser is a myth.',
    'Is it [permanent]?',
    'Will the result be [permanent]?',
    'Choose sober words instead of [guaranteed].',
    'At 2.5 units it is not [permanent].',
  ])('%s', (marked) => {
    expect(denied(marked)).toBe(true)
  })

  test.each([
    '[Guaranteed] results.',
    'Not only is it [painless], it is quick.',
    "Don't miss our [guaranteed] results.",
    'No needles, [guaranteed] results.',
    'It does not hurt, but the result is [guaranteed].',
    'It will not hurt. The result is [guaranteed].',
    'Why wait? It is [painless].',
    'Want a [painless] lift?',
    'No doubt: [guaranteed].',
    "You don't have to hide: it is [permanent].",
  ])('asserted: %s', (marked) => {
    expect(denied(marked)).toBe(false)
  })
})
