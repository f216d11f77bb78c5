import {documents} from '@caveat/content'
import RedirectIcon from '@sanity/icons/ArrowRight'
import {documentSchema} from './define.ts'

export const redirect = documentSchema(documents.redirect, {
  title: 'Redirect',
  icon: RedirectIcon,
  fields: {
    from: {
      type: 'string',
      title: 'Old address',
      description:
        'From the first slash on, for example /treatments/old-name. A page that is there counts first.',
    },
    to: {
      type: 'string',
      title: 'New address',
      description: 'A page of this site, for example /treatments/new-name, or a whole address.',
    },
  },
  preview: {select: {title: 'from', subtitle: 'to'}},
})
