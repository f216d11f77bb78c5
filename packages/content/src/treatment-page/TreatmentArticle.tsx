import {Sections} from '../sections/Sections.tsx'
import type {BoundTreatment} from './bind.ts'
import {Contents} from './Contents.tsx'
import {Notes} from './Notes.tsx'
import {prepareTreatment} from './prepare.ts'
import {Byline, Review} from './Review.tsx'
import {Sources} from './Sources.tsx'
import {Team} from './Team.tsx'

/** The page of one treatment: static site and preview render the same. */
export const TreatmentArticle = ({bound}: {bound: BoundTreatment}) => {
  const {treatment, page, sources, reviewer, people, locations} = prepareTreatment(bound)
  return (
    <article className="treatment">
      <header>
        <h1>{treatment.title}</h1>
        {treatment.summary !== undefined && <p className="summary">{treatment.summary}</p>}
        <Byline treatment={treatment} reviewer={reviewer} />
      </header>
      <Contents page={page} />
      <div className="sections">
        <Sections value={treatment.sections} page={page} />
        <Team people={people} locations={locations} />
      </div>
      <div className="apparatus">
        <Notes page={page} />
        <Sources sources={sources} />
        <Review treatment={treatment} reviewer={reviewer} />
      </div>
    </article>
  )
}
