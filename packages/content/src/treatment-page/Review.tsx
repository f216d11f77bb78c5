import type {PreparedTreatment} from './prepare.ts'

const longDate = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'})
const Day = ({value}: {value: string}) => <time dateTime={value}>{longDate.format(new Date(value))}</time>

/** Who checked the page, when, and when it is due again. */
export const Review = ({treatment, reviewer}: Pick<PreparedTreatment, 'treatment' | 'reviewer'>) =>
  (treatment.lastReviewed !== undefined || reviewer !== null) && (
    <footer className="review">
      {reviewer !== null && (
        <p>
          Reviewed by {reviewer.name}
          {reviewer.credentials !== undefined && `, ${reviewer.credentials}`}, {reviewer.role}
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
