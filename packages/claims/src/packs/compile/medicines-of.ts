import type {Library, Product} from '../../library.ts'
import {plainCharacter} from '../../text/characters.ts'
import {type Names, namesOf} from '../../text/patterns/names.ts'

/** Names that are shorter say too little to look for. */
const shortest = 4

/** So long a single word is one that no other word holds. */
const distinct = 5

/** “Brand® (such as …)” as a phrase: the words before the bracket, without signs. */
function asPhrase(name: string): string {
  const phrase = Array.from(name.replace(/\(.*$/, ''), plainCharacter)
    .join('')
    .toLowerCase()
    .replace(/[®™]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return /^[a-z]+$/.test(phrase) && phrase.length >= distinct ? `${phrase}*` : phrase
}

/** The names by which texts call a product, as phrases. */
function namesOfProduct({brandName, genericName = ''}: Product): readonly string[] {
  return [...new Set([brandName, genericName].map(asPhrase))].filter(({length}) => length >= shortest)
}

const known = new WeakMap<Library, Names | null>()

const make = ({products}: Library): Names | null => {
  const names = [...products.values()]
    .filter(({kind}) => kind === 'prescription-medicine')
    .flatMap(namesOfProduct)
  return names.length === 0 ? null : namesOf([...new Set(names)])
}

/** The names of a site's own prescription medicines, where it has any. */
export function medicinesOf(library: Library): Names | null {
  const before = known.get(library)
  if (before !== undefined) return before
  const names = make(library)
  known.set(library, names)
  return names
}

const ofProducts = new WeakMap<Product, Names | null>()

/** The names of one product; null where it has none to look for. */
export function namesFor(product: Product): Names | null {
  const before = ofProducts.get(product)
  if (before !== undefined) return before
  const list = namesOfProduct(product)
  const names = list.length === 0 ? null : namesOf(list)
  ofProducts.set(product, names)
  return names
}
