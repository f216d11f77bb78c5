import type {Person} from '../documents/person/model.ts'
import {personAddress} from './addresses.ts'

/** Name and credentials as they are written in a line of text. */
export const nameOf = ({name, credentials}: Pick<Person, 'name' | 'credentials'>): string =>
  credentials === undefined ? name : `${name}, ${credentials}`

/** The name of a person, which leads to the person's page where there is one. */
export const PersonName = ({person}: {person: Person}) => {
  const address = personAddress(person)
  return address === undefined ? nameOf(person) : <a href={address}>{nameOf(person)}</a>
}
