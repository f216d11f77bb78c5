import type {Finding, Severity} from '@caveat/claims'
import {consequences} from './findings.ts'

const finding = (title: string, severity: Severity, type = 'treatment'): Finding => ({
  rule: 'some-rule',
  severity,
  document: {id: title, type, title},
  path: '',
  message: 'Mend it.',
  citation: {text: 'Somebody'},
})

describe('what publishing does elsewhere', () => {
  it('names pages that are stopped first, and says how many documents more there are than ten', () => {
    const claims = Array.from({length: 12}, (_, number) => finding(`Claim ${number}`, 'error', 'claim'))
    const messages = consequences({
      elsewhere: [finding('Soft', 'warning'), ...claims, finding('Peel', 'error')],
    })
    expect(messages[0]).toBe(
      'This stops 1 page (“Peel”) and 12 other documents. The site stays as it is until 13 errors there are mended.',
    )
    expect(messages[1]).toBe('“Peel” could no longer be published. Mend it.')
    expect(messages).toHaveLength(12)
    expect(messages.at(-1)).toBe('There is something to see on 4 more documents.')
  })

  it('says of what is left out by itself that the page changes', () => {
    const elsewhere = [{...finding('Peel', 'warning'), settled: true}, finding('Lines', 'warning')]
    expect(consequences({elsewhere})).toEqual([
      '“Peel” changes by itself. Mend it.',
      '“Lines” would get a warning. Mend it.',
    ])
  })
})
