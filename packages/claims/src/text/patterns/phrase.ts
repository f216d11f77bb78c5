/**
 * Phrases are how packs write the words that they look for:
 *
 * - between two words may stand spaces, line breaks, a hyphen, and ® or ™;
 * - `anti~wrinkle`: a space, a hyphen or nothing between the two;
 * - `doctor|nurse`: one or the other; `[the]`: may be missing;
 * - `botox*`: the word may go on; a plural or possessive ending may always follow;
 * - `^free`: not behind a hyphen, so not in “pain-free”; `..`: up to two words, no small ones;
 * - `...`: up to six words of the same sentence, none of which denies; `0`: any number or sum; `%` as it is.
 */
export type Pattern = {
  /** For text as `normalise` writes it. Global; lastIndex is 0 between uses. */
  readonly expression: RegExp
  /** Of each phrase the words that every match of it has, the rarest first. */
  readonly phrases: readonly (readonly [Needed, ...Needed[]])[]
  /** Whether one of the phrases, by its place, may match in a normalised text: false where it surely does not. */
  readonly mayMatch: (place: number, text: string) => boolean
}

/** What a word of a phrase can stand as: one of these is in every text that matches. */
export type Needed = {
  /** Words of the text … */
  readonly words: readonly string[]
  /** … or signs that its words share with others. */
  readonly signs: readonly string[]
}

/** The sign of numbers; longer words share their first letters, so many of them. */
export const numberSign = '0'
export const openLength = 4

/** What stands for itself among the signs of a text. */
export const characterSigns = ['%', '#'] as const
const [percentSign] = characterSigns

export const isFigure = (character: number): boolean => character >= 48 && character <= 57

/** Whether a character of a normalised text, by its code, belongs to a word or number. */
export const isOfWord = (character: number): boolean =>
  (character >= 97 && character <= 122) || isFigure(character)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Limits keep the time that a text takes in proportion to its length, whatever it holds. */
const gap = '[®™]?[\\s–-]{1,20}'
const between =
  "(?:[®™]?[\\s-]{1,20}(?!not\\b|never\\b|cannot\\b|[a-z]+n't)[^\\s!?;–-]{0,40}[^\\s.!?;–-]){0,6}?"

/** Words that end the group of words in which an adjective stands. */
const within =
  "(?:[®™]?[\\s-]{1,20}(?!(?:not|never|for|of|to|and|or|but|is|are|was|the|a|an|in|on|at|by|with|from|our|your|that|when|if|as)\\b)[a-z0-9][a-z0-9'-]{0,40}){0,2}?"

const alternative = (word: string): string => {
  if (word === numberSign) return '[$£€]?\\d{1,12}(?:[.,]\\d{1,9}){0,4}'
  const open = word.endsWith('*')
  const pieces = (open ? word.slice(0, -1) : word).split('~').map(escaped)
  return pieces.join('[®™]?[\\s–-]{0,3}') + (open ? '[a-z]{0,40}' : "(?:'?s|es)?")
}

const tokenSource = (token: string): string => {
  if (token.startsWith('^')) return `(?<!-)${tokenSource(token.slice(1))}`
  if (token === '%') return '%'
  return `(?:${token.split('|').map(alternative).join('|')})`
}

const isOptional = (token: string): boolean => token.startsWith('[') && token.endsWith(']')

const phraseSource = (phrase: string): string => {
  let source = ''
  let needsGap = false
  for (const token of phrase.split(' ')) {
    if (token === '...') source += between
    else if (token === '..') source += within
    else if (isOptional(token))
      source += needsGap
        ? `(?:${gap}${tokenSource(token.slice(1, -1))})?`
        : `(?:${tokenSource(token.slice(1, -1))}${gap})?`
    else {
      source += (needsGap ? (token === '%' ? '\\s?' : gap) : '') + tokenSource(token)
      needsGap = true
    }
  }
  return /[\p{L}\p{N}*\]]$/u.test(phrase) ? `${source}(?![a-z0-9])` : source
}

/** Amounts begin alike, and so do numbers. */
const amount = '[$£€0-9]'

/** With what characters a word of a phrase can begin. */
const beginningsOf = (token: string): readonly string[] =>
  token
    .replace(/[[\]^]/g, '')
    .split('|')
    .map((word) => (/^[$£€0-9]/.test(word) ? amount : escaped(word.charAt(0))))

/** With what characters a phrase can begin: those of its first words that may be missing, and of the next. */
function beginnings(phrase: string): ReadonlySet<string> {
  const tokens = phrase.split(' ')
  const first = tokens.findIndex((token) => !isOptional(token))
  return new Set(tokens.slice(0, first + 1).flatMap(beginningsOf))
}

/** One or the other, by their first characters: most are out of the question where something begins. */
function oneOf(phrases: readonly string[]): string {
  const groups = new Map<string, string[]>()
  for (const phrase of phrases)
    for (const beginning of beginnings(phrase)) {
      const known = groups.get(beginning)
      if (known === undefined) groups.set(beginning, [phraseSource(phrase)])
      else known.push(phraseSource(phrase))
    }
  return Array.from(groups, ([beginning, sources]) => `(?=${beginning})(?:${sources.join('|')})`).join('|')
}

const formsOf = (word: string): readonly string[] => [word, `${word}s`, `${word}es`]

/** What one way to say a word of a phrase can stand as; of two words that can be one, this half or both. */
function neededForOne(word: string, half: 'first' | 'second'): Needed {
  if (word === percentSign) return {words: [percentSign], signs: []}
  if (word === numberSign) return {words: [], signs: [numberSign]}
  const [first = '', second] = word
    .replace(/['’].*$/, '')
    .replace(/[#*^.]/g, '')
    .split('~')
  if (word.endsWith('*')) {
    if (first.length < openLength) throw new Error(`“${word}” is too short to go on: write its endings out.`)
    return {words: [], signs: [first.slice(0, openLength)]}
  }
  if (second === undefined) return {words: formsOf(first), signs: []}
  return {words: [...formsOf(half === 'first' ? first : second), ...formsOf(first + second)], signs: []}
}

/** What a word of a phrase, or what may stand for it, needs. */
const neededFor = (token: string): readonly Needed[] =>
  (token.includes('~') ? (['first', 'second'] as const) : (['first'] as const)).map((half) => {
    const ways = token.split('|').map((word) => neededForOne(word, half))
    return {words: ways.flatMap(({words}) => words), signs: ways.flatMap(({signs}) => signs)}
  })

/** Words on so many pages that looking for them saves nothing. */
const common = new Set(
  'without from with more less than that what have your before after always never treatment treatments patients people result results face skin look looks feel'.split(
    ' ',
  ),
)

/** How much is saved by looking for a word of a phrase first; for alternatives, by the least of them. */
const worth = (token: string): number =>
  token === percentSign
    ? 2
    : Math.min(...token.split('|').map((word) => (common.has(word) ? 0 : word.length)))

/** What is certain to be read as words: other signs may stand between them. */
const plainWord = /^[\^#]?(?:%|[a-z0-9]+(?:~[a-z0-9]+)?(?:['’][a-z]+)?\*?)$/

const isNeeded = (token: string): boolean =>
  !isOptional(token) && token.split('|').every((word) => plainWord.test(word))

/** What no match of a phrase can do without, what saves most first. */
function neededBy(phrase: string): readonly [Needed, ...Needed[]] {
  const tokens = phrase.split(' ').filter(isNeeded)
  const [best, ...others] = tokens.toSorted((a, b) => worth(b) - worth(a)).flatMap(neededFor)
  if (best === undefined) throw new Error(`The phrase “${phrase}” has no word that must stand there.`)
  return [best, ...others]
}

/** Each is small and made when it is needed; the pattern of all of them is large. */
function mayMatchOf(phrases: readonly string[]): Pattern['mayMatch'] {
  const expressions: RegExp[] = []
  return (place, text) => {
    const known = expressions[place]
    const expression = known ?? new RegExp(`(?<![a-z0-9])${phraseSource(phrases[place] ?? '')}`)
    if (known === undefined) expressions[place] = expression
    return expression.test(text)
  }
}

/** A pattern that matches any of the phrases. Throws where a phrase cannot be found by its words. */
export function patternOf(phrases: readonly string[]): Pattern {
  // The longest first, so that “botulinum toxin” is not found as “botulinum”.
  const longest = phrases.toSorted((a, b) => b.length - a.length)
  return {
    expression: new RegExp(`(?<![a-z0-9])(?:${oneOf(longest)})`, 'g'),
    phrases: phrases.map(neededBy),
    mayMatch: mayMatchOf(phrases),
  }
}
