import {countryOf, type SiteSettings} from '@caveat/content'

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
