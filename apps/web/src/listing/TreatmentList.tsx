import type {ListedTreatment} from './listed-treatment.ts'

type TreatmentListProps = {
  readonly treatments: readonly ListedTreatment[]
  /** Level of the heading of each entry. */
  readonly level?: 2 | 3
}

/** Treatments as cards: the whole card leads to the page, and its name is the link. */
export const TreatmentList = ({treatments, level = 3}: TreatmentListProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="cards">
      {treatments.map(({title, address, summary}) => (
        <li key={address}>
          <Heading>
            <a href={address}>{title}</a>
          </Heading>
          {summary !== null && <p>{summary}</p>}
        </li>
      ))}
    </ul>
  )
}
