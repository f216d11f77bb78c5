import {type SiteRule, structural} from '../rule.ts'

/** So many of the other pages are named. */
const named = 5

export const addressTaken: SiteRule = {
  id: 'address-taken',
  title: 'Every page has an address of its own',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'site',
  *check({pages, places: known}) {
    // Not the pages themselves: their text is not needed, and there may be very many.
    const places = known ?? Array.from(pages, ({address, document}) => ({address, document}))
    for (const [address, sharing] of Map.groupBy(places, (place) => place.address)) {
      if (address === undefined || sharing.length === 1) continue
      for (const place of sharing) {
        const others = sharing.slice(0, named + 1).filter((other) => other !== place)
        const names = others.slice(0, named).map(({document}) => `“${document.title}”`)
        const more = sharing.length - 1 - names.length
        yield {
          document: place.document,
          path: 'slug',
          excerpt: address,
          message: `The address ${address} is also used by ${names.join(' and ')}${more === 0 ? '' : ` and ${more} more`}. Give one of them another slug.`,
        }
      }
    }
  },
}
