import type {Finding} from '@caveat/claims'
import {pathToString} from '@caveat/claims'
import type {BrokenDocument} from './documents/read.ts'
import type {DocumentType} from './documents/registry.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

const member =
  <T extends DocumentType>(type: T, attribute: string) =>
  ({_key, _ref}: {readonly _key: string; readonly _ref: string}) => ({
    ...{type, id: _ref},
    path: [attribute, {_key}],
  })

/**
 * What a treatment refers to beside its claims has to be published, or the page would leave out its
 * reviewer, a provider, a place or a product without a word.
 */
export function lostReferences(snapshot: Snapshot, broken: readonly BrokenDocument[]): readonly Finding[] {
  const brokenIds = new Set(broken.map(({document}) => document.id))
  return snapshot.all('treatment').flatMap((treatment) => {
    const {reviewedBy, performedBy = [], locations = [], products = []} = treatment
    const references = [
      ...(reviewedBy === undefined
        ? []
        : [{type: 'person' as const, id: reviewedBy._ref, path: ['reviewedBy']}]),
      ...performedBy.map(member('person', 'performedBy')),
      ...locations.map(member('location', 'locations')),
      ...products.map(member('product', 'products')),
    ]
    return references
      .filter(({type, id}) => snapshot.find(type, id) === undefined && !brokenIds.has(id))
      .map(
        ({type, id, path}): Finding => ({
          rule: 'reference-published',
          severity: 'error',
          document: {id: treatment._id, type: treatment._type, title: treatment.title},
          path: pathToString(path),
          message: `The ${type} ${id} that is chosen here is not published. Publish it, choose another, or remove it.`,
          citation: {text: 'Caveat content model'},
        }),
      )
  })
}
