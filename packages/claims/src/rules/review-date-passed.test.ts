import {examplePage} from '../testing/example.ts'
import {foundOnPages, severities} from '../testing/found.ts'

describe('review-date-passed', () => {
  const due = (nextReview: string | undefined, imported?: string) =>
    foundOnPages('review-date-passed', [examplePage([], {nextReview, imported})], {
      today: '2026-06-01',
    })

  it('finds a page from the day after its review, an imported one too', () => {
    expect(due('2026-05-31')).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'nextReview',
        message: expect.stringContaining('by 2026-05-31'),
      }),
    ])
    expect(severities(due('2025-01-01', 'A page'))).toEqual(['error'])
  })

  it('lets a page be on the day of its review, and one without a date', () => {
    expect(due('2026-06-01')).toEqual([])
    expect(due(undefined)).toEqual([])
  })
})

describe('review-dates-in-order', () => {
  const found = (lastReviewed: string | undefined, nextReview: string | undefined) =>
    foundOnPages('review-dates-in-order', [examplePage([], {lastReviewed, nextReview})], {
      today: '2026-06-01',
    })

  it('finds a review that is yet to come', () => {
    expect(found('2026-06-02', undefined)).toEqual([
      expect.objectContaining({
        severity: 'error',
        path: 'lastReviewed',
        message: expect.stringContaining('2026-06-02'),
      }),
    ])
  })

  it('finds a next review before the last one, or on its day', () => {
    for (const next of ['2026-04-30', '2026-05-01'])
      expect(found('2026-05-01', next)).toEqual([
        expect.objectContaining({path: 'nextReview', message: expect.stringContaining(`on ${next}`)}),
      ])
  })

  it('lets dates be that are in order, and those that are missing', () => {
    expect(found('2026-06-01', '2027-06-01')).toEqual([])
    expect(found(undefined, '2025-06-01')).toEqual([])
    expect(found('2026-05-01', undefined)).toEqual([])
  })
})
