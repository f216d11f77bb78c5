import {locationAddress} from './addresses.ts'
import {PersonName} from './PersonName.tsx'
import type {PreparedTreatment} from './prepare.ts'

/** Who does the treatment at the clinic, and where. Its words are those of other documents, and passages of these. */
export const Team = ({people, locations}: Pick<PreparedTreatment, 'people' | 'locations'>) =>
  people.length + locations.length > 0 && (
    <section id="team" className="team" aria-labelledby="team-heading">
      <h2 id="team-heading">{people.length > 0 ? 'Who does it, and where' : 'Where it is done'}</h2>
      <ul>
        {people.map((person) => (
          <li key={person._id}>
            <strong>
              <PersonName person={person} />
            </strong>
            <p>{person.role}</p>
          </li>
        ))}
        {locations.map((location) => (
          <li key={location._id}>
            <strong>
              <a href={locationAddress(location)}>{location.name}</a>
            </strong>
            <p>{location.address}</p>
          </li>
        ))}
      </ul>
    </section>
  )
