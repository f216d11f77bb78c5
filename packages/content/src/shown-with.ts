import type {DocumentRef, Library, Page} from '@caveat/claims'

type Shown = {
  /** Takes note of the claims that a page makes, and gives the page back. */
  readonly seen: (page: Page) => Page
  /** Whether the public sees a document: a claim that a page makes, a disclaimer of one, anything of another type. */
  readonly has: (document: Pick<DocumentRef, 'id' | 'type'>) => boolean
}

/**
 * What reaches the public with the pages that were seen: the sources of the claims that they make, and the notes of
 * these. What no page uses is published nowhere, so no market has anything against it.
 *
 * @param others ids of disclaimers that further pages show
 */
export function shownWith({claims}: Pick<Library, 'claims'>, others: readonly string[] = []): Shown {
  const made = new Set<string>()
  const notes = new Set(others)
  const take = (id: string) => {
    if (made.has(id)) return
    made.add(id)
    for (const {_ref} of claims.get(id)?.disclaimers ?? []) notes.add(_ref)
  }
  return {
    seen(page) {
      for (const {uses} of page.passages) for (const {claim} of uses) take(claim)
      return page
    },
    has: ({id, type}) => (type === 'claim' ? made.has(id) : type === 'disclaimer' ? notes.has(id) : true),
  }
}
