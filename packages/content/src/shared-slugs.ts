import type {Finding} from '@caveat/claims'
import type {Snapshot} from './snapshot/snapshot.ts'

type Addressed = {
  readonly _id: string
  readonly _type: string
  readonly name: string
  readonly slug?: {readonly current: string} | undefined
}

const sharing = (documents: readonly Addressed[]): readonly Finding[] => {
  const addressed = documents.filter(({slug}) => slug !== undefined)
  return Array.from(Map.groupBy(addressed, ({slug}) => slug?.current).values())
    .filter(({length}) => length > 1)
    .flatMap((those) =>
      those.map(({_id, _type, name, slug}): Finding => {
        const others = those.filter((other) => other._id !== _id).map((other) => `“${other.name}”`)
        return {
          rule: 'address-taken',
          severity: 'error',
          document: {id: _id, type: _type, title: name},
          path: 'slug',
          excerpt: slug?.current ?? '',
          message: `The address “${slug?.current}” is also that of ${others.join(' and ')}. Give one of them another.`,
          citation: {text: 'Caveat content model'},
        }
      }),
    )
}

/** Of two people, or two places, with one address the site could show only one. Treatments have a rule of their own. */
export const sharedSlugs = (snapshot: Snapshot): readonly Finding[] => [
  ...sharing(snapshot.all('person')),
  ...sharing(snapshot.all('location')),
]
