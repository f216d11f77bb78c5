import {documents, markdown} from '@caveat/content'

/** Documents that refer to each other and keep the rules, as they are published. */
export const disclaimer = {
  _id: 'disclaimer-vary',
  _type: 'disclaimer',
  name: 'Results vary',
  text: 'Individual results vary.',
  covers: ['efficacy'],
}

export const claim = {
  _id: 'claim-softer',
  _type: 'claim',
  wordings: ['Lines may look softer'],
  labels: ['efficacy'],
  evidence: [{_key: 'e', _type: 'evidence', kind: 'trial', citation: 'Example reference: a trial'}],
  disclaimers: [{_key: 'vary', _type: 'reference', _ref: disclaimer._id}],
}

/** A treatment with one section of these paragraphs, in Markdown. */
export const treatmentSaying = (body: string) => ({
  _id: 'treatment-example',
  _type: 'treatment',
  title: 'Example peel',
  slug: {_type: 'slug', current: 'example-peel'},
  summary: 'What a peel is.',
  category: 'skin',
  sections: [{_type: 'prose', _key: 'what', heading: 'What it is', body: markdown(body)}],
})

/** @param given what the settings ask for instead */
export const settingsWith = (given: object = {}) => ({
  _id: 'siteSettings',
  _type: 'siteSettings',
  ...documents.siteSettings.fixtures.default,
  ...given,
})

/** What the lake adds to a document. */
export const stamped = {
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
}
