import {withoutInvisible} from './invisible.ts'

/**
 * Letters that look like a Latin one and are not made of it, after Unicode's list of confusable characters (UTS #39),
 * in lower case: of Latin, Greek, Cyrillic, Armenian, Coptic, Cherokee and Lisu.
 */
const lookAlikes = {
  a: 'ɑαаᴀꓮꭺ',
  b: 'ßƀƃƅɓʙβбвьѣҍᏼꓐꞵꮟ',
  c: 'ȼςсҫᴄⲥꓚꮯ',
  d: 'ðđƌɖɗԁᴅꓒꓓꭰꮷ',
  e: 'ɇəɛεеєҽҿᴇ℮ꓰꬲꭼ',
  f: 'ƒϝքᵮẝꓝꜰꞙꬵ𝈓',
  g: 'ƍǥɠɡɢԍցᏻᶃꓖꮐ',
  h: 'ħɦʜнћңһӈӊհᏺⱨⲏꓧꚕꮋꮒ',
  i: 'ıɨɩɪιіᵻᵼⲓꙇꭵ',
  j: 'ɉʝϳјᴊꓙꭻ',
  k: 'ƙκкқҟᴋⱪⲕꓗꝁꮶ',
  l: 'łƚǀɫɭʟӏⳑꓡꓲꮮ𝈪',
  m: 'ϻмӎᴍⲙꓟꮇ',
  n: 'ƞɲɳɴηипոռᵰⲛꓠ𐆎',
  o: 'øɵθοσоѳөօᴏᴑⲟꓳꝋꬽꬾꭴꮎꮻ𝈚',
  p: 'þƥρрᴘᵽⲣꓑꮲ',
  q: 'ʠԛգզꞯ',
  r: 'ɍɼɽʀгяғᴦᵲⲅꓣꭇꭈꭱꮁꮢ𝈖',
  s: 'ƽʂѕտᵴꓢꜱꮥꮪ',
  t: 'ŧƭʈτтҭᴛᵵ⊤ⱦⲧꓔꭲ',
  u: 'ʉʋμυцսᴜᵾ∪ꓴꞟꭎꭒꮜ',
  v: 'νѵᴠ∨ꓦꮩ𝈍',
  w: 'ɯωшщѡѽԝաᴡꓪꝡꮃꮤ',
  x: '×χхҳⲭꓫꭓ',
  y: 'ƴɏɣʏγуүұᶌỿⲩꓬꭚꭹꮍ',
  z: 'ƶȥʐζᴢᵶꓜꮓ',
} as const

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) =>
    Array.from(others, (other): [string, string] => [other, letter]),
  ),
)

/** What is kept as it is, though Unicode would take it apart. */
const kept = /^[®™…]$/
const singleQuote = /^[‘’‚‛ʼ′＇]$/
const doubleQuote = /^[“”„‟″«»＂]$/
const hyphen = /^[‐‑⁃−˗﹣－֊᐀]$/
const dash = /^\p{Pd}$/u
const white = /^[\s\u2800]$/
/** Accents that stand by themselves, and controls. */
const alone = /^[\p{M}\p{Cc}]$/u
const marks = /\p{M}/gu

/** First code points of letters in squares and circles that Unicode does not take apart, from A to Z. */
const enclosed = [0x1f150, 0x1f170, 0x1f1e6] as const

const enclosedLetter = (code: number): string | undefined => {
  const first = enclosed.find((start) => code >= start && code < start + 26)
  return first === undefined ? undefined : String.fromCharCode(97 + code - first)
}

const take = (character: string): string => {
  if (kept.test(character)) return character
  // The byte order mark counts as white space, too.
  if (withoutInvisible(character) === '') return ''
  if (white.test(character)) return ' '
  if (alone.test(character)) return ''
  if (singleQuote.test(character)) return "'"
  if (doubleQuote.test(character)) return '"'
  if (hyphen.test(character)) return '-'
  if (dash.test(character)) return '–'
  const letter = enclosedLetter(character.codePointAt(0) ?? 0)
  if (letter !== undefined) return letter
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '')
  return Array.from(plain, (each) => latin.get(each) ?? each).join('')
}

const known = new Map<string, string>()

/**
 * A character (one code point) as patterns are written: in lower case, without accents, as the Latin letter that
 * it looks like; empty for what cannot be seen.
 */
export function plainCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const plain = take(character)
  known.set(character, plain)
  return plain
}

/** Whether a character belongs to the one before it: an accent, a variation selector. */
export const belongsBefore = (character: string): boolean => /^\p{M}$/u.test(character)
