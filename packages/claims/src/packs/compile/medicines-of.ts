import type {Library} from '../../library.ts'
import {namePatternOf, type Pattern} from './phrase.ts'

/** Names that are shorter say too little to look for. */
const shortest = 4

/** “Brand® (such as …)” as a phrase: the words before the bracket, without signs. */
const asPhrase = (name: string): string =>
  name
    .replace(/\(.*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}|[®™]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const patterns = new WeakMap<Library, Pattern | null>()

const make = ({products}: Library): Pattern | null => {
  const names = [...products.values()]
    .filter(({kind}) => kind === 'prescription-medicine')
    .flatMap(({brandName, genericName}) => [brandName, genericName ?? ''])
    .map(asPhrase)
    .filter(({length}) => length >= shortest)
  return names.length === 0 ? null : namePatternOf([...new Set(names)])
}

/** The names of a site's own prescription medicines, where it has any. */
export function medicinesOf(library: Library): Pattern | null {
  const known = patterns.get(library)
  if (known !== undefined) return known
  const pattern = make(library)
  patterns.set(library, pattern)
  return pattern
}
