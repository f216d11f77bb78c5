import {TreatmentList} from '../listing/TreatmentList.tsx'
import type {TreatmentGroup} from './treatments-by-category.ts'

/** Treatments, one section for each category, which leads to a page of its own. */
export const TreatmentGroups = ({groups}: {groups: readonly TreatmentGroup[]}) =>
  groups.map(({slug, name, address, treatments, more}) => (
    <section key={slug} id={slug} aria-labelledby={`${slug}-heading`}>
      <h2 id={`${slug}-heading`}>
        <a href={address}>{name}</a>
      </h2>
      <div>
        <TreatmentList treatments={treatments} />
        {more > 0 && (
          <p className="more">
            <a href={address}>
              {more} more: {name}
            </a>
          </p>
        )}
      </div>
    </section>
  ))
