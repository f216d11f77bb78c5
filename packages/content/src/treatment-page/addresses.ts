import type {Location} from '../documents/location/model.ts'
import type {Person} from '../documents/person/model.ts'

/** The page of a person; undefined where there is none. */
export const personAddress = ({slug}: Pick<Person, 'slug'>): string | undefined =>
  slug === undefined ? undefined : `/people/${slug.current}`

/** The page of a place where the clinic treats. */
export const locationAddress = ({slug}: Pick<Location, 'slug'>): string => `/locations/${slug.current}`
