/** A place where a sentence ends and another begins, and whether its full stop may belong to an abbreviation. */
export type PlainEnd = {readonly at: number; readonly mayAbbreviate: boolean}

const other = 0
const lower = 1
const upper = 2
const digit = 3
const space = 4
const stop = 5
const exclaims = 6
const between = 7

/** What characters are, of texts that are read here: no bracket, quotation, ellipsis or white space but the space. */
const kinds = new Uint8Array(0x20_20)
const set = (characters: string, kind: number) => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}
set('abcdefghijklmnopqrstuvwxyz', lower)
set('ABCDEFGHIJKLMNOPQRSTUVWXYZ', upper)
set('0123456789', digit)
set(' ', space)
set('.', stop)
set('!?', exclaims)
set(",;:-–—'’%&/+£$€®™", between)

/** The longest abbreviation is shorter. */
const longWord = 7

const none: readonly PlainEnd[] = []

/**
 * Where sentences end in a text of the plainest kind: each mark that may end one stands behind two small letters and
 * before a space and a capital, or before a small letter, a figure or nothing. Undefined for every other text: there
 * it takes more to tell.
 */
export function plainEnds(text: string): readonly PlainEnd[] | undefined {
  let ends: PlainEnd[] | undefined
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? other
    if (kind === other) return undefined
    if (kind === stop || kind === exclaims) {
      const meaning = at === text.length - 1 ? inside : meaningOf(text, at, kind, letters)
      if (meaning === unclear) return undefined
      if (meaning === ending) {
        ends ??= []
        ends.push({at: at + 2, mayAbbreviate: kind === stop && letters < longWord})
      }
    }
    letters = kind === lower ? letters + 1 : 0
  }
  return ends ?? none
}

const inside = 0
const ending = 1
const unclear = 2

/** What a mark behind so many small letters means there. */
function meaningOf(text: string, at: number, kind: number, letters: number): number {
  const next = kinds[text.charCodeAt(at + 1)]
  if (next === lower || (next === digit && kind === stop)) return inside
  if (next !== space) return unclear
  const opens = kinds[text.charCodeAt(at + 2)]
  if (opens === lower) return inside
  return opens === upper && letters >= 2 ? ending : unclear
}
