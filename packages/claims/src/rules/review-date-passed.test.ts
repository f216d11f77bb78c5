import {examplePage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

describe('review-date-passed', () => {
  const due = (nextReview: string | undefined, legacy: readonly string[] = []) =>
    foundOnPages('review-date-passed', [examplePage([], {nextReview})], {
      today: '2026-06-01',
      legacy: new Set(legacy),
    })

  it('finds a page on the day of its review and afterwards, an imported one too', () => {
    expect(due('2026-06-01')).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'nextReview',
        message: expect.stringContaining('by 2026-06-01'),
      }),
    ])
    expect(severities(due('2025-01-01', ['page']))).toEqual(['error'])
  })

  it('lets a page be until then, and one without a date', () => {
    expect(due('2026-06-02')).toEqual([])
    expect(due(undefined)).toEqual([])
  })
})
