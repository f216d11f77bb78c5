/** The letters of a text one after the other, whatever stands between them, and where each stands. */
export type Spelled = {
  readonly letters: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Letters and what is written in their place; what looks alike is the same letter. */
const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries({o: '0', l: 'i1', e: '3', a: '4', s: '5', t: '7', b: '8', g: '96', z: '2'}).flatMap(
    ([letter, others]) => Array.from(others, (other): [string, string] => [other, letter]),
  ),
)
const symbolOf: ReadonlyMap<string, string> = new Map(
  Object.entries({'@': 'a', $: 's', '!': 'l', '|': 'l', '+': 't', '€': 'e'}),
)
const pairs: ReadonlyMap<string, string> = new Map([
  ['rn', 'm'],
  ['vv', 'w'],
])

const isLetter = (character: string): boolean => /^[a-z0-9]$/.test(character)

type Ways = {readonly symbols: boolean; readonly pairs: boolean}

function spell(text: string, ways: Ways): Spelled {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const letter = isLetter(character)
      ? (letterOf.get(character) ?? character)
      : ways.symbols
        ? symbolOf.get(character)
        : undefined
    if (letter === undefined) continue
    const pair = ways.pairs && ends.at(-1) === at ? pairs.get((letters.at(-1) ?? '') + letter) : undefined
    if (pair === undefined) {
      letters.push(letter)
      starts.push(at)
      ends.push(at + 1)
    } else {
      letters[letters.length - 1] = pair
      ends[ends.length - 1] = at + 1
    }
  }
  return {letters: letters.join(''), starts, ends}
}

/** The ways to read the letters of a normalised text: with “rn” as “m” or not, with “@” as a letter or not. */
export function spellings(text: string): readonly Spelled[] {
  const asPairs = /rn|vv/.test(text) ? [false, true] : [false]
  const asSymbols = /[@$!|+€]/.test(text) ? [false, true] : [false]
  return asPairs.flatMap((pair) => asSymbols.map((symbols) => spell(text, {symbols, pairs: pair})))
}

/** A name as `spellings` writes it. */
export const spelledName = (name: string): string => spell(name, {symbols: false, pairs: false}).letters
