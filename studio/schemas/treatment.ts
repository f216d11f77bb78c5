import {categories, documents} from '@caveat/content'
import TreatmentIcon from '@sanity/icons/DocumentText'
import {documentSchema} from './define.ts'
import {sectionTypes} from './sections.ts'

const categoryNames: Readonly<Record<string, string>> = categories

export const treatment = documentSchema(documents.treatment, {
  title: 'Treatment',
  icon: TreatmentIcon,
  groups: [
    {name: 'page', title: 'Page', default: true},
    {name: 'review', title: 'Review'},
    {name: 'search', title: 'Search engines'},
  ],
  fields: {
    title: {
      type: 'string',
      title: 'Title',
      description: 'The name that patients use for the treatment. It is the headline of the page.',
      group: 'page',
    },
    slug: {
      type: 'slug',
      title: 'Address',
      description:
        'The last part of the page’s web address. Choose “Generate”, and do not change it once the page is public.',
      group: 'page',
      options: {source: 'title', maxLength: 80},
    },
    category: {
      type: 'string',
      title: 'Category',
      description: 'The group that the home page lists this treatment in.',
      group: 'page',
      options: {list: Object.entries(categories).map(([value, title]) => ({value, title}))},
    },
    summary: {
      type: 'text',
      title: 'Summary',
      description: 'One or two sentences under the headline, up to 300 characters. Plain words, no promise.',
      group: 'page',
      rows: 3,
    },
    sections: {
      type: 'array',
      title: 'Sections',
      description: 'The content of the page, from top to bottom. Drag a section to move it.',
      group: 'page',
      of: sectionTypes.map(({name, title}) => ({type: name, title})),
      options: {insertMenu: {showIcons: true, filter: false}},
    },
    products: {
      type: 'array',
      title: 'Products',
      description: 'What the treatment is done with. Rules about medicines and devices depend on it.',
      group: 'review',
      of: [{type: 'reference', to: [{type: 'product'}]}],
    },
    performedBy: {
      type: 'array',
      title: 'Who does it',
      description: 'The people who do this treatment. It is listed on their pages too.',
      group: 'page',
      of: [{type: 'reference', to: [{type: 'person'}]}],
    },
    locations: {
      type: 'array',
      title: 'Where',
      description: 'The places where it is done. It is listed on their pages too.',
      group: 'page',
      of: [{type: 'reference', to: [{type: 'location'}]}],
    },
    reviewedBy: {
      type: 'reference',
      title: 'Reviewed by',
      description: 'The clinician who has checked the page. Patients see the name and the role.',
      group: 'review',
      to: [{type: 'person'}],
    },
    lastReviewed: {
      type: 'date',
      title: 'Last reviewed',
      description: 'The day on which the clinician checked the whole page, not the day of a small change.',
      group: 'review',
    },
    nextReview: {
      type: 'date',
      title: 'Next review',
      description: 'The day by which somebody has to check the page again.',
      group: 'review',
    },
    seo: {
      type: 'object',
      title: 'In search results',
      description: 'What search engines show. Leave it empty to use the title and the summary.',
      group: 'search',
      fields: [
        {
          type: 'string',
          name: 'title',
          title: 'Title',
          description: 'The blue line of a search result, up to about 60 characters.',
        },
        {
          type: 'text',
          name: 'description',
          title: 'Description',
          description:
            'The text under it, up to about 155 characters. A claim here cannot carry a note: make none.',
          rows: 3,
        },
      ],
    },
    legacy: {
      type: 'object',
      title: 'Imported from',
      description: 'The document that this page was made from. It is filled in by the import.',
      group: 'review',
      readOnly: true,
      hidden: ({value}) => value === undefined,
      fields: [
        {type: 'string', name: 'file', title: 'File', description: 'The name of the document.'},
        {
          type: 'string',
          name: 'sha256',
          title: 'Fingerprint',
          description: 'Tells whether a document is the same, to the letter.',
        },
        {
          type: 'text',
          name: 'text',
          title: 'Imported text',
          description:
            'What the document said. Until the page is approved, what these sentences lack is only reported; sentences written since are judged as new.',
        },
      ],
    },
  },
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', category: 'category'},
    prepare: ({title, category}) => ({title, subtitle: categoryNames[category] ?? 'No category yet'}),
  },
})
