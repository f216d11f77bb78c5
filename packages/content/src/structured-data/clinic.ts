import type {MedicalClinic, Physician, Person as SchemaPerson} from 'schema-dts'
import type {Location} from '../documents/location/model.ts'
import type {Person} from '../documents/person/model.ts'
import type {SiteSettings} from '../documents/site-settings/model.ts'
import {locationAddress, personAddress} from '../treatment-page/addresses.ts'
import {nameOf} from '../treatment-page/PersonName.tsx'

/** The whole address of a path of the site; where the site does not know its own, the path. */
export type AddressOf = (path: string) => string

const clinicId = (addressOf: AddressOf) => addressOf('/#clinic')

/** The clinic by its id: the front page says the rest. */
export const clinicReference = (addressOf: AddressOf): {readonly '@id': string} => ({
  '@id': clinicId(addressOf),
})

/** The clinic, with what its head and foot say. */
export const clinicData = (site: SiteSettings, addressOf: AddressOf): MedicalClinic => ({
  '@type': 'MedicalClinic',
  '@id': clinicId(addressOf),
  name: site.clinicName,
  url: addressOf('/'),
  telephone: site.phone,
  ...(site.email === undefined ? {} : {email: site.email}),
  ...(site.address === undefined ? {} : {address: site.address}),
})

/** A place of the clinic. */
export const locationData = (
  location: Location,
  site: SiteSettings,
  addressOf: AddressOf,
): MedicalClinic => ({
  '@type': 'MedicalClinic',
  '@id': addressOf(locationAddress(location)),
  name: `${site.clinicName}, ${location.name}`,
  url: addressOf(locationAddress(location)),
  address: location.address,
  telephone: location.phone ?? site.phone,
  parentOrganization: clinicReference(addressOf),
})

/** Letters after the name that only physicians bear. */
const physician = /(?:^|[^a-z])(?:m\.?d|d\.?o|mb\.?bs|mb\.?chb|mb\.?bch|mb\.?b\.?chir|bm\.?bs)(?:[^a-z]|$)/i

/** Somebody of the clinic; a physician only where the letters after the name say so. */
export function personData(person: Person, addressOf: AddressOf): SchemaPerson | Physician {
  const address = personAddress(person)
  const known = {
    name: nameOf(person),
    ...(address === undefined ? {} : {'@id': addressOf(address), url: addressOf(address)}),
  }
  return physician.test(person.credentials ?? '')
    ? {'@type': 'Physician', ...known, parentOrganization: clinicReference(addressOf)}
    : {'@type': 'Person', ...known, jobTitle: person.role, worksFor: clinicReference(addressOf)}
}
