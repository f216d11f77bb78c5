import {documents} from '../documents/registry.ts'
import {type Place, put, without} from '../documents/stored-value.ts'
import {sections} from '../sections/registry.ts'

const envelope = {_rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}

const ofDocuments = Object.values(documents).flatMap(({type, fixtures}) =>
  Object.entries(fixtures).map(([name, fixture]) => ({
    name: `${type}, ${name}`,
    stored: {...envelope, ...fixture, _id: `${type}-a`, _type: type},
  })),
)

const ofSections = Object.values(sections).flatMap(({type, fixtures}) =>
  Object.entries(fixtures).map(([name, fixture]) => ({
    name: `section ${type}, ${name}`,
    stored: {
      ...envelope,
      ...documents.treatment.fixtures.complete,
      _id: 'treatment-a',
      _type: 'treatment',
      sections: [{...fixture, _type: type, _key: 'here'}, ...documents.treatment.fixtures.default.sections],
    },
  })),
)

/** A stored document for every example of every document type and section type. */
export const storedExamples: readonly {readonly name: string; readonly stored: unknown}[] = [
  ...ofDocuments,
  ...ofSections,
]

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? Number(name) : name
    return [[step], ...placesIn(inner).map((place) => [step, ...place])]
  })
}

const envelopeNames: readonly PropertyKey[] = ['_id', '_type', '_rev', '_updatedAt']

/** The document broken in each of its places in each way: nothing there, null, or something of another kind. */
export const waysToBreak = (stored: unknown): readonly {readonly place: Place; readonly broken: unknown}[] =>
  placesIn(stored)
    .filter((place) => place.length > 1 || !envelopeNames.includes(place[0] ?? ''))
    .flatMap((place) =>
      [
        without(stored, place),
        ...[null, {nonsense: true}, 'nonsense', 3].map((other) => put(stored, place, other)),
      ].map((broken) => ({place, broken})),
    )
