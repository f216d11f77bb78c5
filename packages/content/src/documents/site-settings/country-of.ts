import {type Pack, packsOf} from '@caveat/claims'

/** The one country whose markets the site addresses; undefined where there are several, or one cannot tell. */
export function countryOf(markets: readonly string[]): Pack['country'] {
  const found = packsOf(markets).map(({country}) => country)
  const [first] = found
  return found.every((country) => country?.code === first?.code) ? first : undefined
}
