import {documents, timeZones} from '@caveat/content'
import SettingsIcon from '@sanity/icons/Cog'
import {documentSchema} from './define.ts'
import {marketOptions} from './markets.ts'
import {roleOptions} from './roles.ts'

const timeZoneOptions = timeZones().map((zone) => ({
  value: zone,
  title: zone.replaceAll('/', ' / ').replaceAll('_', ' '),
}))

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
    accent: {
      type: 'string',
      title: 'Colour',
      description:
        'May be left empty. The one colour of the site, as # and six digits: #74325a. It is made lighter or darker where it could not be read.',
    },
    timeZone: {
      type: 'string',
      title: 'Time zone',
      description: 'Dates, such as the day a claim expires, begin at midnight in this zone.',
      options: {list: timeZoneOptions},
    },
    markets: {
      type: 'array',
      title: 'Markets',
      description:
        'Whose patients the site addresses. The advertising rules of each apply to every page; without one, nothing can be published.',
      of: [{type: 'string'}],
      options: {list: marketOptions},
    },
    requiredApprovals: {
      type: 'array',
      title: 'Approvals that are needed',
      description: 'Who has to have approved a claim, disclaimer or treatment before it can be on the site.',
      of: [{type: 'string'}],
      options: {list: roleOptions},
    },
    fourEyes: {
      type: 'boolean',
      title: 'A different person for each approval',
      description:
        'When on, one person cannot approve the same content in two roles, nor what they were the last to change.',
    },
    warnings: {
      type: 'string',
      title: 'Warnings',
      description:
        'What a warning of a rule needs, so that a page is published in spite of it. Nothing ticked is the same as the first.',
      options: {
        list: [
          {value: 'publish', title: 'Nothing: it is reported'},
          {value: 'need-override', title: 'Somebody’s decision, with a reason'},
        ],
        layout: 'radio',
      },
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
