import {documents} from '@caveat/content'
import PersonIcon from '@sanity/icons/User'
import {documentSchema} from './define.ts'

export const person = documentSchema(documents.person, {
  title: 'Person',
  icon: PersonIcon,
  fields: {
    name: {type: 'string', title: 'Name', description: 'First and last name, as patients see it.'},
    slug: {
      type: 'slug',
      title: 'Address of the page',
      description: 'Gives the person a page of their own. Leave it empty for somebody without one.',
      options: {source: 'name', maxLength: 80},
    },
    credentials: {
      type: 'string',
      title: 'Credentials',
      description: 'The letters after the name: MD, RN, PA-C. Only what the person really holds.',
    },
    role: {
      type: 'string',
      title: 'Role',
      description: 'What this person does at the clinic, for example “Medical director”.',
    },
    bio: {
      type: 'text',
      title: 'About',
      description: 'Two or three sentences about training and work. No superlatives.',
      rows: 4,
    },
  },
  preview: {select: {title: 'name', subtitle: 'role'}},
})
