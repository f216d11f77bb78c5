import {documents} from '@caveat/content'
import ClaimIcon from '@sanity/icons/Asterisk'
import {z} from 'zod'
import {documentSchema} from './define.ts'
import {importedField} from './imported.ts'
import {labelName, labelOptions} from './labels.ts'
import {marketOptions} from './markets.ts'

const previewed = z.object({
  wordings: z.array(z.string()).catch([]),
  labels: z.array(z.string()).catch([]),
  disclaimers: z.array(z.unknown()).catch([]),
  withdrawn: z.string().optional().catch(undefined),
})

const effectOptions = {
  list: [
    {value: 'page-gives-way', title: 'The page gives way to a short notice'},
    {value: 'drop-sentence', title: 'The sentence is left out'},
  ],
  layout: 'radio',
} as const

export const claim = documentSchema(documents.claim, {
  title: 'Claim',
  icon: ClaimIcon,
  groups: [
    {name: 'statement', title: 'Statement', default: true},
    {name: 'evidence', title: 'Evidence'},
    {name: 'validity', title: 'Where and how long'},
  ],
  fields: {
    wordings: {
      type: 'array',
      title: 'Approved wordings',
      description:
        'The first is the statement itself. Add other ways of saying exactly the same that pages may use.',
      group: 'statement',
      of: [{type: 'text', rows: 2}],
    },
    disclaimers: {
      type: 'array',
      title: 'Disclaimers',
      description:
        'The notes that have to stand with this claim on every page. Their marks follow the claim in this order.',
      group: 'statement',
      of: [{type: 'reference', to: [{type: 'disclaimer'}]}],
    },
    labels: {
      type: 'array',
      title: 'What it claims',
      description: 'Tick everything that the statement says or implies. Rules and disclaimers depend on it.',
      group: 'statement',
      of: [{type: 'string'}],
      options: {list: labelOptions},
    },
    evidence: {
      type: 'array',
      title: 'Evidence',
      description: 'The sources that show the statement is true. The page lists them under “Sources”.',
      group: 'evidence',
      of: [
        {
          type: 'object',
          name: 'evidence',
          title: 'Source',
          fields: [
            {
              type: 'string',
              name: 'kind',
              title: 'Kind',
              description: 'What kind of source this is. Strong claims need strong sources.',
              options: {
                list: [
                  {value: 'review', title: 'Review of several studies'},
                  {value: 'trial', title: 'Clinical trial or study'},
                  {value: 'label', title: 'Label (prescribing information)'},
                  {value: 'guidance', title: 'Guidance of an authority or a society'},
                  {value: 'record', title: 'Record of the clinic'},
                  {value: 'testimonial', title: 'Testimonial of a patient'},
                  {value: 'example', title: 'Example, not a real source'},
                ],
              },
            },
            {
              type: 'text',
              name: 'citation',
              title: 'Citation',
              description: 'Who, what, where, when. Only a source that somebody has opened and read.',
              rows: 2,
            },
            {
              type: 'string',
              name: 'locator',
              title: 'Where in the source',
              description: 'The section, table or page that says it. For example “Section 14.1”.',
            },
            {
              type: 'string',
              name: 'url',
              title: 'Web address',
              description: 'Where the source can be read, starting with https://.',
            },
            {
              type: 'string',
              name: 'doi',
              title: 'DOI',
              description: 'The number of the article that starts with “10.”, if it has one.',
            },
            {
              type: 'number',
              name: 'year',
              title: 'Year',
              description: 'When the source was published.',
            },
          ],
          preview: {select: {title: 'citation', subtitle: 'year'}},
        },
      ],
    },
    products: {
      type: 'array',
      title: 'Products',
      description: 'The products that the claim is about. Leave empty if it is about none in particular.',
      group: 'validity',
      of: [{type: 'reference', to: [{type: 'product'}]}],
    },
    markets: {
      type: 'array',
      title: 'Where it may be made',
      description: 'Tick the markets for which the claim is written. None ticked means everywhere.',
      group: 'validity',
      of: [{type: 'string'}],
      options: {list: marketOptions},
    },
    expiresAt: {
      type: 'date',
      title: 'Expires on',
      description: 'From this day on, pages are shown without the claim until somebody has checked it again.',
      group: 'validity',
    },
    expiryEffect: {
      type: 'string',
      title: 'What happens to pages when it has expired',
      description: 'From that day on, where nobody has checked the claim or mended the page before.',
      group: 'validity',
      options: effectOptions,
    },
    withdrawn: {
      type: 'object',
      title: 'Withdrawn',
      description:
        'Fill this in when the claim may no longer be made. From that day on, every build leaves it out of the pages.',
      group: 'validity',
      options: {collapsible: true, collapsed: true},
      fields: [
        {type: 'date', name: 'at', title: 'Since', description: 'The first day without the claim.'},
        {type: 'text', name: 'reason', title: 'Reason', description: 'Why it was withdrawn.', rows: 2},
        {
          type: 'string',
          name: 'effect',
          title: 'What happens to pages that make it',
          description: 'From that day on, where nobody has mended the page before.',
          options: effectOptions,
        },
      ],
    },
    imported: {...importedField, group: 'validity'},
  },
  preview: {
    select: {
      wordings: 'wordings',
      labels: 'labels',
      disclaimers: 'disclaimers',
      withdrawn: 'withdrawn.at',
    },
    prepare(selection) {
      const {wordings, labels, disclaimers, withdrawn} = previewed.parse(selection)
      const warning = withdrawn === undefined ? disclaimers.length === 0 && '⚠ No disclaimer' : '⚠ Withdrawn'
      return {
        title: wordings[0] ?? 'Claim without wording',
        subtitle: [warning, ...labels.map(labelName)].filter(Boolean).join(' · '),
      }
    },
  },
})
