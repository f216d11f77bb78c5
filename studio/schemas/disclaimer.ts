import {documents} from '@caveat/content'
import DisclaimerIcon from '@sanity/icons/DoubleQuote'
import {documentSchema} from './define.ts'
import {importedField} from './imported.ts'
import {labelOptions} from './labels.ts'
import {marketOptions} from './markets.ts'

export const disclaimer = documentSchema(documents.disclaimer, {
  title: 'Disclaimer',
  icon: DisclaimerIcon,
  fields: {
    name: {
      type: 'string',
      title: 'Name',
      description: 'How you and your colleagues call it. Patients do not see it. For example “Results vary”.',
    },
    text: {
      type: 'text',
      title: 'Text',
      description: 'The note as patients read it, without any mark: the page puts the mark in front.',
      rows: 4,
    },
    covers: {
      type: 'array',
      title: 'Adequate for',
      description: 'The kinds of claim that this note qualifies. One note seldom does for everything.',
      of: [{type: 'string'}],
      options: {list: labelOptions},
    },
    markets: {
      type: 'array',
      title: 'Where it is enough',
      description: 'Tick the markets for which it is written. None ticked means everywhere.',
      of: [{type: 'string'}],
      options: {list: marketOptions},
    },
    imported: importedField,
  },
  preview: {select: {title: 'name', subtitle: 'text'}},
})
