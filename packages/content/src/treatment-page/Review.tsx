import {Day} from './Day.tsx'
import {PersonName} from './PersonName.tsx'
import type {PreparedTreatment} from './prepare.ts'

type ReviewProps = Pick<PreparedTreatment, 'treatment' | 'reviewer'>

/** Under the title: who checked the page, when, and when it is due again. */
export const Byline = ({treatment, reviewer}: ReviewProps) =>
  reviewer !== null &&
  treatment.lastReviewed !== undefined && (
    <p className="byline">
      Reviewed by <PersonName person={reviewer} /> on <Day value={treatment.lastReviewed} />
      {treatment.nextReview !== undefined && (
        <>
          . Next review due <Day value={treatment.nextReview} />
        </>
      )}
    </p>
  )

/** At the foot: who checked the page, when, and when it is due again. */
export const Review = ({treatment, reviewer}: ReviewProps) =>
  (treatment.lastReviewed !== undefined || reviewer !== null) && (
    <footer className="review">
      {reviewer !== null && (
        <p>
          Reviewed by <PersonName person={reviewer} />, {reviewer.role}
        </p>
      )}
      {treatment.lastReviewed !== undefined && (
        <p>
          Page last reviewed: <Day value={treatment.lastReviewed} />
        </p>
      )}
      {treatment.nextReview !== undefined && (
        <p>
          Next review due: <Day value={treatment.nextReview} />
        </p>
      )}
    </footer>
  )
