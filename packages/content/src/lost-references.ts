import type {Finding} from '@caveat/claims'
import {pathToString} from '@caveat/claims'
import type {BrokenDocument} from './documents/read.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

/**
 * What a treatment refers to beside its claims has to be published, or the page would leave out its
 * reviewer or a product without a word.
 */
export function lostReferences(snapshot: Snapshot, broken: readonly BrokenDocument[]): readonly Finding[] {
  const brokenIds = new Set(broken.map(({document}) => document.id))
  return snapshot.all('treatment').flatMap((treatment) => {
    const person = treatment.reviewedBy?._ref
    const references = [
      ...(person === undefined ? [] : [{type: 'person' as const, id: person, path: ['reviewedBy']}]),
      ...(treatment.products ?? []).map(({_key, _ref}) => ({
        type: 'product' as const,
        id: _ref,
        path: ['products', {_key}],
      })),
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
