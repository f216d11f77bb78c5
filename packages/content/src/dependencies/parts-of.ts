import {referencesIn} from './references-in.ts'

type Stored = {readonly _id: string; readonly _type: string; readonly [attribute: string]: unknown}

/**
 * The documents that a page is made of, the page's own first: what it refers to, however far, but nothing that another
 * page is made of. The other way round it is `PageDependencies`.
 *
 * @param start ids of the page and of what is on every page
 * @param find what is stored under an id; undefined where nothing is
 */
export function partsOf<S extends Stored>(
  [page, ...others]: readonly [string, ...string[]],
  find: (id: string) => S | undefined,
): readonly S[] {
  const seen = new Set([page, ...others])
  const parts: S[] = []
  for (const id of seen) {
    const part = find(id)
    if (part === undefined) continue
    parts.push(part)
    if (id === page || part._type !== 'treatment')
      for (const reference of referencesIn(part)) seen.add(reference)
  }
  return parts
}
