/** The letters of a text one after the other, whatever stands between them, and where each stands. */
export type Spelled = {
  readonly letters: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** How the letters of a text are read: with “@” as a letter or not, with “rn” as “m” or not. */
type Ways = {readonly symbols: boolean; readonly pairs: boolean}

/** Letters and what is written in their place; what looks alike is the same letter. */
const alike = {o: '0', l: 'i1', e: '3', a: '4', s: '5', t: '7', b: '8', g: '96', z: '2'} as const
const symbols = {a: '@', s: '$', l: '!|', t: '+†‡', e: '€'} as const

const firstLetter = 97
const numberOf = (letter: string): number => letter.charCodeAt(0) - firstLetter
const letterOf = (number: number): string => String.fromCharCode(firstLetter + number)

/** No letter of any spelling. */
const none = -1

/** By the code of a character: the number of the letter that it is, from 0 for “a”. */
const tableOf = (lists: Readonly<Record<string, string>>, basis: Int8Array): Int8Array => {
  const table = basis.slice()
  for (const [letter, others] of Object.entries(lists))
    for (const other of others) table[other.charCodeAt(0)] = numberOf(letter)
  return table
}

const highest = '€'.charCodeAt(0)
const latin = tableOf(
  Object.fromEntries(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [letter, letter])),
  new Int8Array(highest + 1).fill(none),
)
const letters = tableOf(alike, latin)
const lettersAndSymbols = tableOf(symbols, letters)

const [m, n, r, v, w] = [numberOf('m'), numberOf('n'), numberOf('r'), numberOf('v'), numberOf('w')]

/** The letter that two look like which touch each other. */
const pairOf = (first: number, second: number): number =>
  first === r && second === n ? m : first === v && second === v ? w : none

function spell(text: string, ways: Ways): Spelled {
  const table = ways.symbols ? lettersAndSymbols : letters
  const found: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const letter = table[text.charCodeAt(at)] ?? none
    if (letter === none) continue
    const pair = ways.pairs && ends.at(-1) === at ? pairOf(found.at(-1) ?? none, letter) : none
    if (pair === none) {
      found.push(letter)
      starts.push(at)
      ends.push(at + 1)
    } else {
      found[found.length - 1] = pair
      ends[ends.length - 1] = at + 1
    }
  }
  return {letters: found.map(letterOf).join(''), starts, ends}
}

/** The ways that make a difference for a normalised text. */
function waysFor(text: string): readonly Ways[] {
  const asPairs = /rn|vv/.test(text) ? [false, true] : [false]
  const asSymbols = /[@$!|+€†‡]/.test(text) ? [false, true] : [false]
  return asPairs.flatMap((pair) => asSymbols.map((symbol) => ({symbols: symbol, pairs: pair})))
}

/** The ways to read the letters of a normalised text. */
export const spellings = (text: string): readonly Spelled[] => waysFor(text).map((ways) => spell(text, ways))

/** A name as `spellings` writes it. */
export const spelledName = (name: string): string => spell(name, {symbols: false, pairs: false}).letters

/** So many letters open a name. */
export const openingLength = 5
/** Bits of a letter, and of an opening. */
const bits = 5
const openingMask = 2 ** (bits * openingLength) - 1

/** The first letters of a spelled name, as a number. */
export function openingOf(spelled: string): number {
  let opening = 0
  for (let at = 0; at < openingLength; at += 1)
    opening = (opening << bits) | (spelled.charCodeAt(at) - firstLetter)
  return opening
}

/**
 * The openings of names that stand in some spelling of a text, and perhaps others. Most texts hold none, and nothing
 * is written down of them: this is asked of every text there is.
 *
 * @param isMeant told the number of an opening
 */
export function openingsIn(text: string, isMeant: (opening: number) => boolean): readonly number[] {
  const found: number[] = []
  for (const ways of waysFor(text)) {
    const table = ways.symbols ? lettersAndSymbols : letters
    let [before, opening, last, end] = [0, 0, none, -1]
    for (let at = 0; at < text.length; at += 1) {
      const letter = table[text.charCodeAt(at)] ?? none
      if (letter === none) continue
      const pair = ways.pairs && end === at ? pairOf(last, letter) : none
      if (pair === none) before = opening
      last = pair === none ? letter : pair
      opening = ((before << bits) | last) & openingMask
      end = at + 1
      if (isMeant(opening)) found.push(opening)
    }
  }
  return found
}
