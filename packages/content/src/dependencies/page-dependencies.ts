import {referencesIn} from './references-in.ts'

type Stored = {readonly _id: string; readonly _type: string; readonly [attribute: string]: unknown}

/** Types of documents that have a page of their own. */
const pageTypes: ReadonlySet<string> = new Set(['treatment'])

/** Every page has the words of the clinic around it. */
const onEveryPage: ReadonlySet<string> = new Set(['siteSettings'])

const none: ReadonlySet<string> = new Set()

/**
 * Which pages are made of which documents, by what the documents refer to, however far: treatment → claim → disclaimer,
 * treatment → shared section → claim. What a page refers to and is not there counts as well: its page changes when it
 * comes. A page shows at most the title of another page, so nothing that the other one is made of counts.
 *
 * It may name a page that would stay the same, never leave out one that changes; a test makes every page to see that.
 */
export class PageDependencies {
  readonly #pages = new Set<string>()
  readonly #everywhere = new Set<string>()
  readonly #refersTo = new Map<string, ReadonlySet<string>>()
  readonly #referredToBy = new Map<string, Set<string>>()

  constructor(documents: Iterable<Stored> = []) {
    for (const document of documents) this.set(document)
  }

  /** Takes note of a document as it is now, be it as its model wants it or not. */
  set(document: Stored): void {
    const {_id, _type} = document
    this.delete(_id)
    if (pageTypes.has(_type)) this.#pages.add(_id)
    if (onEveryPage.has(_type)) this.#everywhere.add(_id)
    const references = new Set(referencesIn(document))
    if (references.size === 0) return
    this.#refersTo.set(_id, references)
    for (const reference of references) {
      const known = this.#referredToBy.get(reference)
      if (known === undefined) this.#referredToBy.set(reference, new Set([_id]))
      else known.add(_id)
    }
  }

  /** Forgets a document that is gone. What refers to it still does. */
  delete(id: string): void {
    this.#pages.delete(id)
    this.#everywhere.delete(id)
    for (const reference of this.#refersTo.get(id) ?? none) {
      const left = this.#referredToBy.get(reference)
      left?.delete(id)
      if (left?.size === 0) this.#referredToBy.delete(reference)
    }
    this.#refersTo.delete(id)
  }

  /** Ids of all documents that have a page. */
  pages(): ReadonlySet<string> {
    return this.#pages
  }

  /** Ids of the pages that may change with a document, its own among them. */
  pagesOf(id: string): ReadonlySet<string> {
    if (this.#everywhere.has(id)) return new Set(this.#pages)
    const seen = new Set([id])
    // What refers to a page is told of that page, and of nothing that the page is made of.
    for (const each of seen)
      if (each === id || !this.#pages.has(each))
        for (const user of this.#referredToBy.get(each) ?? none) seen.add(user)
    return new Set(Array.from(seen).filter((each) => this.#pages.has(each)))
  }
}
