import type {DocumentInput} from '../src/documents/registry.ts'

/** Invented, like the clinic. */
export const locations: readonly DocumentInput<'location'>[] = [
  {
    _id: 'location-heron-walk',
    _type: 'location',
    name: 'Heron Walk',
    slug: {_type: 'slug', current: 'heron-walk'},
    address: '12 Heron Walk\nSaltgrass Bay, California',
    hours: 'Monday to Friday, 9 a.m. to 5 p.m.\nSaturday, 9 a.m. to noon, follow-up visits only',
    gettingThere:
      'The door is level with the street. Parking is behind the building. Somebody who had an operation may not drive home: please come with company.',
  },
]
