import type {Page, Site} from '@caveat/claims'
import {CommandError} from '../command-error.ts'
import {nearestTo} from '../nearest.ts'

/** The last part of an address; a slug is one already. */
export const slugOf = (address: string): string => address.replace(/\/+$/, '').split('/').at(-1) ?? ''

function* documentsOf({document, passages}: Page, {claims}: Site['library']): Iterable<string> {
  yield document.id
  for (const {uses} of passages)
    for (const {claim} of uses) {
      yield claim
      for (const {_ref} of claims.get(claim)?.disclaimers ?? []) yield _ref
    }
}

/** Says that a slug is none of those that are known, and which may have been meant. */
export function unknownSlug(slug: string, known: Iterable<string>): CommandError {
  // The home page has none.
  const names = Array.from(known).filter((name) => name !== '')
  const near = nearestTo(slug, names)
  const shown = near.length > 0 ? near : names.toSorted().slice(0, 10)
  const which =
    near.length > 0
      ? `Did you mean ${shown.join(' or ')}?`
      : names.length > shown.length
        ? `Among the ${names.length} pages are ${shown.join(', ')}.`
        : `The pages are ${shown.join(', ')}.`
  return new CommandError(
    names.length === 0
      ? `No page has the slug “${slug}”: no page is published.`
      : `No page has the slug “${slug}”. ${which}`,
  )
}

/**
 * The documents that pages are made of: treatments, claims and disclaimers.
 *
 * @param asked slugs, or the addresses of the pages
 * @throws CommandError where no page has one of the slugs
 */
export function documentsOfPages(site: Site, asked: readonly string[]) {
  const slugs = asked.map(slugOf)
  const documents = new Set<string>()
  const known = new Set<string>()
  for (const page of site.pages) {
    if (page.address === undefined) continue
    const slug = slugOf(page.address)
    known.add(slug)
    if (slugs.includes(slug)) for (const id of documentsOf(page, site.library)) documents.add(id)
  }
  for (const slug of slugs) if (!known.has(slug)) throw unknownSlug(slug, known)
  return {slugs, documents}
}
