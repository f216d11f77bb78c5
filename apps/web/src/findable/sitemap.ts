import {locationAddress, personAddress, type ServedSnapshot, treatmentAddress} from '@caveat/content'
import {usedCategories} from '../categories/category-props.ts'
import {changedPages} from './changed-pages.ts'
import {element, xml} from './xml.ts'

/** So many addresses may stand in one sitemap (sitemaps.org). */
const most = 50_000

const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

type Place = {readonly path: string; readonly changedAt?: string}

/** Every page that is to be found, with the time of its last change where that is known. */
function placesOf(snapshot: ServedSnapshot): readonly Place[] {
  const lists = [
    ...['/', '/search', '/people', '/claims-and-notes', '/consultation'],
    ...usedCategories(snapshot).map((slug) => `/categories/${slug}`),
    ...snapshot.all('location').map(locationAddress),
    ...snapshot.all('person').flatMap((person) => personAddress(person) ?? []),
  ]
  return [
    ...lists.map((path) => ({path})),
    ...changedPages(snapshot).map(({treatment, changedAt}) => ({
      path: treatmentAddress(treatment),
      changedAt,
    })),
  ]
}

/**
 * The sitemap by the paths of its files: one, or an index and its parts where there are more addresses than one may hold.
 *
 * @param limit how many addresses one file holds at most
 */
export function sitemapFiles(
  snapshot: ServedSnapshot,
  origin: string,
  limit: number = most,
): ReadonlyMap<string, string> {
  const whole = (path: string) => new URL(path, origin).href
  const places = placesOf(snapshot)
  const part = (from: number): string => {
    const urls = places
      .slice(from, from + limit)
      .map(
        ({path, changedAt}) =>
          `<url>${element('loc', whole(path))}${changedAt ? element('lastmod', changedAt) : ''}</url>`,
      )
    return xml(`<urlset ${schema}>${urls.join('\n')}</urlset>`)
  }
  if (places.length <= limit) return new Map([['/sitemap.xml', part(0)]])
  const parts = Array.from({length: Math.ceil(places.length / limit)}, (_, index) => ({
    path: `/sitemaps/${index + 1}.xml`,
    content: part(index * limit),
  }))
  const entries = parts.map(({path}) => `<sitemap>${element('loc', whole(path))}</sitemap>`)
  return new Map([
    ['/sitemap.xml', xml(`<sitemapindex ${schema}>${entries.join('\n')}</sitemapindex>`)],
    ...parts.map(({path, content}) => [path, content] as const),
  ])
}
