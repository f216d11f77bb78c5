import {CommandError} from '../command-error.ts'
import {nearestTo} from '../nearest.ts'

/** The path of a page by any way to write it: an address, a path with or without its slashes, a slug. */
const pathOf = (given: string): string => {
  const path = URL.canParse(given) ? new URL(given).pathname : given.replace(/[?#].*$/s, '')
  return path.replace(/\/+$/, '')
}

/** The last part of an address; a slug is one already. The home page has none. */
export const slugOf = (given: string): string => pathOf(given.trim()).split('/').at(-1) ?? ''

/** Whether a page is meant by a slug, a path or an address. */
export function isMeant(given: string, address: string): boolean {
  const path = pathOf(given.trim()).replace(/^\/+/, '')
  const own = address.replace(/^\/+/, '')
  return path.includes('/') ? path === own : path === slugOf(own)
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
