import {markdown} from '../../authoring/markdown.ts'

const slug = {_type: 'slug', current: 'example-treatment'} as const

const opening = {
  _type: 'prose',
  _key: 'opening',
  body: markdown('[The treatment can make fine lines look softer](claim:claim-softer-lines).'),
} as const

export const fixtures = {
  default: {title: 'Example treatment', slug, category: 'other', sections: [opening]},
  complete: {
    title: 'Example treatment',
    slug,
    summary: 'What it is, what to expect and what to ask.',
    category: 'injectables',
    products: [{_type: 'reference', _key: 'product', _ref: 'product-example'}],
    sections: [opening],
    performedBy: [{_type: 'reference', _key: 'person', _ref: 'person-example'}],
    locations: [{_type: 'reference', _key: 'location', _ref: 'location-example'}],
    reviewedBy: {_type: 'reference', _ref: 'person-example'},
    lastReviewed: '2026-05-01',
    nextReview: '2029-05-01',
    seo: {title: 'Example treatment: what to expect', description: 'What to expect and what to ask.'},
    legacy: {file: 'example.txt', sha256: '0'.repeat(64), text: 'Frown lines'},
  },
} as const
