import type {SiteSettings} from '@caveat/content'

/** How the numbers of a country are dialled from elsewhere, and what is dialled before them within it. */
type Country = {readonly code: string; readonly trunk: string}

const northAmerica: Country = {code: '1', trunk: '1'}
const countries: Readonly<Record<string, Country>> = {
  'us-federal': northAmerica,
  'us-ca': northAmerica,
  ca: northAmerica,
  uk: {code: '44', trunk: '0'},
  au: {code: '61', trunk: '0'},
}

/** The one country whose markets the site addresses; undefined where there are several, or one cannot tell. */
function countryOf(markets: readonly string[]): Country | undefined {
  const found = markets.map((market) => countries[market])
  const [first] = found
  return found.every((country) => country?.code === first?.code) ? first : undefined
}

/**
 * The address that dials the clinic from anywhere, from the number as it is written for people:
 * `+1 (555) 010-0100` → `tel:+15550100100`; without the country, that of the site's markets is put before it.
 */
export function phoneAddress({phone, markets}: Pick<SiteSettings, 'phone' | 'markets'>): string {
  const digits = phone.replaceAll(/\D/g, '')
  if (phone.trim().startsWith('+')) return `tel:+${digits}`
  const country = countryOf(markets)
  if (country === undefined) return `tel:${digits}`
  const {code, trunk} = country
  return `tel:+${code}${digits.startsWith(trunk) ? digits.slice(trunk.length) : digits}`
}
