import {type PageRule, structural} from '../rule.ts'

/**
 * The day of the review is still good. It stops a publish, and imported pages with the others: a page gets its date from somebody who promises to
 * look at it again, and none by an import. So nothing that was only just imported is held up by it.
 */
export const reviewDatePassed: PageRule = {
  id: 'review-date-passed',
  title: 'A page is reviewed by its date',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'page',
  *check({document, nextReview}, {today}) {
    if (nextReview !== undefined && nextReview < today)
      yield {
        document,
        path: 'nextReview',
        message: `This page was to be reviewed by ${nextReview}. Have a clinician read it, and set the dates of this and of the next review.`,
      }
  },
}
