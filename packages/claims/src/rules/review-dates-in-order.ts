import {type Observation, type PageRule, structural} from '../rule.ts'

/** The page tells patients when it was reviewed, so the dates have to be possible. */
export const reviewDatesInOrder: PageRule = {
  id: 'review-dates-in-order',
  title: 'A page was reviewed in the past, and its next review comes afterwards',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check({document, lastReviewed, nextReview}, {today}): Iterable<Observation> {
    if (lastReviewed === undefined) return
    if (lastReviewed > today)
      yield {
        document,
        path: 'lastReviewed',
        message: `This page is said to have been reviewed on ${lastReviewed}, which is yet to come. Write the day on which a clinician last read it.`,
      }
    if (nextReview !== undefined && nextReview <= lastReviewed)
      yield {
        document,
        path: 'nextReview',
        message: `The next review is planned on ${nextReview}, and the last was on ${lastReviewed}. Give the next review a later day.`,
      }
  },
}
