import type {Person} from '../documents/person/model.ts'
import {Day} from './Day.tsx'
import type {PreparedTreatment} from './prepare.ts'

type ReviewProps = Pick<PreparedTreatment, 'treatment' | 'reviewer'>

const nameOf = ({name, credentials}: Person): string =>
  credentials === undefined ? name : `${name}, ${credentials}`

/** Under the title: who checked the page, and when. */
export const Byline = ({treatment, reviewer}: ReviewProps) =>
  reviewer !== null &&
  treatment.lastReviewed !== undefined && (
    <p className="byline">
      Reviewed by {nameOf(reviewer)} on <Day value={treatment.lastReviewed} />
    </p>
  )

/** At the foot: who checked the page, when, and when it is due again. */
export const Review = ({treatment, reviewer}: ReviewProps) =>
  (treatment.lastReviewed !== undefined || reviewer !== null) && (
    <footer className="review">
      {reviewer !== null && (
        <p>
          Reviewed by {nameOf(reviewer)}, {reviewer.role}
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
