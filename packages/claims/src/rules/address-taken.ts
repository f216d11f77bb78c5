import {type SiteRule, structural} from './rule.ts'

export const addressTaken: SiteRule = {
  id: 'address-taken',
  title: 'Every page has an address of its own',
  severity: 'error',
  group: 'structure',
  citation: structural,
  appliesTo: 'site',
  *check({pages}) {
    // Not the pages themselves: their text is not needed, and there may be very many.
    const places = Array.from(pages, ({address, document}) => ({address, document}))
    for (const [address, sharing] of Map.groupBy(places, (place) => place.address))
      for (const place of sharing) {
        if (address === undefined) continue
        const others = sharing.filter((other) => other !== place).map(({document}) => `“${document.title}”`)
        if (others.length > 0)
          yield {
            document: place.document,
            path: 'slug',
            excerpt: address,
            message: `The address ${address} is also used by ${others.join(' and ')}. Give one of them another slug.`,
          }
      }
  },
}
