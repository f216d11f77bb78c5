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
  /** One of these is among the words of every text that it matches … */
  readonly triggers: readonly string[]
  /** … or one of these among the signs that its words share with others. */
  readonly sharedTriggers: readonly string[]
}

const numberSign = '0'
const openLength = 4

/** What stands for itself among the signs of a text. */
const characterSigns = ['%', '#'] as const
const [percentSign] = characterSigns

/** What a normalised text is indexed by: its words, and whether it has a percent sign or hashtag. */
export const wordsOf = (text: string): readonly string[] => {
  const words: string[] = text.match(/[a-z0-9]+/g) ?? []
  for (const sign of characterSigns) if (text.includes(sign)) words.push(sign)
  return words
}

/** The sign that a word shares with others: its first letters, or that it is a number; none of short words. */
export const sharedSign = (word: string): string | undefined => {
  if (word.charCodeAt(0) <= 57 && word.charCodeAt(0) >= 48) return numberSign
  return word.length < openLength ? undefined : word.slice(0, openLength)
}

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

type Triggers = {readonly own: readonly string[]; readonly shared: readonly string[]}

/** The words of a text, or the signs shared by words, that a word of a phrase can stand as. */
const triggersOfWord = (word: string): Triggers => {
  if (word === percentSign) return {own: [percentSign], shared: []}
  if (word === numberSign) return {own: [], shared: [numberSign]}
  const [first = '', second = ''] = word
    .replace(/['’].*$/, '')
    .replace(/[#*^]/g, '')
    .split('~')
  if (word.endsWith('*')) {
    if (first.length < openLength) throw new Error(`“${word}” is too short to go on: write its endings out.`)
    return {own: [], shared: [first.slice(0, openLength)]}
  }
  const forms = word.includes('~') ? [first, first + second] : [first]
  return {own: forms.flatMap((form) => [form, `${form}s`, `${form}es`]), shared: []}
}

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

/** What one word of the phrase can stand as that no match can do without: the one that saves most. */
function triggersOf(phrase: string): readonly Triggers[] {
  const words = phrase.split(' ').filter((token) => /[a-z0-9%]/.test(token) && !isOptional(token))
  const [best] = words.toSorted((a, b) => worth(b) - worth(a))
  if (best === undefined) throw new Error(`The phrase “${phrase}” has no word that must stand there.`)
  return best.split('|').map(triggersOfWord)
}

/** A pattern that matches any of the phrases. Throws where a phrase cannot be found by its words. */
export function patternOf(phrases: readonly string[]): Pattern {
  // The longest first, so that “botulinum toxin” is not found as “botulinum”.
  const longest = phrases.toSorted((a, b) => b.length - a.length)
  const triggers = phrases.flatMap(triggersOf)
  return {
    expression: new RegExp(`(?<![a-z0-9])(?:${oneOf(longest)})`, 'g'),
    triggers: [...new Set(triggers.flatMap(({own}) => own))],
    sharedTriggers: [...new Set(triggers.flatMap(({shared}) => shared))],
  }
}
