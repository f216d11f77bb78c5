import {documents} from '@caveat/content'
import LocationIcon from '@sanity/icons/Pin'
import {documentSchema} from './define.ts'

export const location = documentSchema(documents.location, {
  title: 'Location',
  icon: LocationIcon,
  fields: {
    name: {
      type: 'string',
      title: 'Name',
      description: 'What patients call the place, for example “Heron Walk”.',
    },
    slug: {
      type: 'slug',
      title: 'Address of the page',
      description: 'Choose “Generate”, and do not change it once the page is public.',
      options: {source: 'name', maxLength: 80},
    },
    address: {
      type: 'text',
      title: 'Street address',
      description: 'Street and town, one line each, as on an envelope.',
      rows: 3,
    },
    phone: {
      type: 'string',
      title: 'Phone',
      description: 'May be left empty, where it is the number of the clinic.',
    },
    hours: {
      type: 'text',
      title: 'Opening hours',
      description: 'A line each, for example “Monday to Friday, 9 to 5”.',
      rows: 3,
    },
    gettingThere: {
      type: 'text',
      title: 'Getting there',
      description: 'Steps and lifts, parking, the nearest stop. Plain directions, no praise.',
      rows: 3,
    },
  },
  preview: {select: {title: 'name', subtitle: 'address'}},
})
