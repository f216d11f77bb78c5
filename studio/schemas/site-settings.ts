import {documents} from '@caveat/content'
import SettingsIcon from '@sanity/icons/Cog'
import {documentSchema} from './define.ts'

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(
  (zone) => ({
    value: zone,
    title: zone.replaceAll('/', ' / ').replaceAll('_', ' '),
  }),
)

export const siteSettings = documentSchema(documents.siteSettings, {
  title: 'Site settings',
  icon: SettingsIcon,
  fields: {
    clinicName: {
      type: 'string',
      title: 'Name of the clinic',
      description: 'As it stands at the top of every page.',
    },
    tagline: {
      type: 'string',
      title: 'Line under the name',
      description: 'A few plain words. It is public text: no promise, no superlative.',
    },
    phone: {
      type: 'string',
      title: 'Phone',
      description: 'The number that patients call, as you would print it.',
    },
    email: {type: 'string', title: 'E-mail', description: 'An address that somebody reads every day.'},
    address: {
      type: 'text',
      title: 'Address',
      description: 'Street and town, one line each, as on an envelope.',
      rows: 3,
    },
    timeZone: {
      type: 'string',
      title: 'Time zone',
      description: 'Dates, such as the day a claim expires, begin at midnight in this zone.',
      options: {list: timeZones},
    },
    emergency: {
      type: 'text',
      title: 'In an emergency',
      description: 'What patients do when something goes wrong: who they call, day and night.',
      rows: 2,
    },
    legalNotice: {
      type: 'text',
      title: 'Legal notice',
      description: 'Stands at the foot of every page.',
      rows: 3,
    },
  },
  preview: {select: {title: 'clinicName', subtitle: 'tagline'}},
})
