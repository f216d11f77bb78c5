import {type SiteRule, structural} from './rule.ts'

export const addressTaken: SiteRule = {
  id: 'address-taken',
  title: 'Every page has an address of its own',
  severity: 'error',
  citation: structural,
  appliesTo: 'site',
  *check({pages}) {
    for (const [address, sharing] of Map.groupBy(pages, (page) => page.address))
      for (const page of sharing) {
        if (address === undefined) continue
        const others = sharing.filter((other) => other !== page).map(({document}) => `“${document.title}”`)
        if (others.length > 0)
          yield {
            document: page.document,
            path: 'slug',
            excerpt: address,
            message: `The address ${address} is also used by ${others.join(' and ')}. Give one of them another slug.`,
          }
      }
  },
}
