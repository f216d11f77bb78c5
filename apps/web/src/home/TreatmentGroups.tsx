import type {TreatmentGroup} from './treatments-by-category.ts'

/** All treatments, one section for each category. */
export const TreatmentGroups = ({groups}: {groups: readonly TreatmentGroup[]}) =>
  groups.map(({category, name, treatments}) => (
    <section key={category} id={category} aria-labelledby={`${category}-heading`}>
      <h2 id={`${category}-heading`}>{name}</h2>
      <ul>
        {treatments.map(({title, address, summary}) => (
          <li key={address}>
            <h3>
              <a href={address}>{title}</a>
            </h3>
            {summary !== null && <p>{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  ))
