import {documents} from '@caveat/content'
import OverrideIcon from '@sanity/icons/WarningOutline'
import {documentSchema} from './define.ts'

/** A record of a decision to publish in spite of a warning: made where the warning is shown. */
export const override = documentSchema(documents.override, {
  title: 'Override',
  icon: OverrideIcon,
  readOnly: true,
  fields: {
    subject: {
      type: 'string',
      title: 'About',
      description: 'The id of the document that the warning is about.',
    },
    rule: {type: 'string', title: 'Rule', description: 'The rule that warns.'},
    path: {type: 'string', title: 'Place', description: 'Where in the document. Empty: all of it.'},
    excerpt: {
      type: 'text',
      title: 'Words',
      description: 'The words in question. When they change, the decision no longer counts.',
      rows: 2,
    },
    warning: {type: 'text', title: 'Warning', description: 'What the rule said.', rows: 2},
    state: {
      type: 'text',
      title: 'What was decided on',
      description: 'What stood there at that moment. When it changes, the decision no longer counts.',
      rows: 4,
    },
    reason: {
      type: 'text',
      title: 'Reason',
      description: 'Why it may be published all the same.',
      rows: 3,
    },
    who: {type: 'string', title: 'Who', description: 'The person who decided.'},
    userId: {type: 'string', title: 'Account', description: 'The account of that person.'},
    at: {type: 'datetime', title: 'When', description: 'The moment of the decision.'},
  },
  preview: {
    select: {title: 'reason', rule: 'rule', who: 'who', at: 'at'},
    prepare: ({title, rule, who, at}) => ({
      title,
      subtitle: `${rule} · ${who} · ${String(at).slice(0, 10)}`,
    }),
  },
})
