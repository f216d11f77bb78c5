/**
 * Phrases are how packs write the words that they look for:
 *
 * - between two words may stand spaces, line breaks, a hyphen, and ® or ™;
 * - `anti~wrinkle`: a space, a hyphen or nothing between the two;
 * - `doctor|nurse`: one or the other; `[the]`: may be missing;
 * - `botox*`: the word may go on; a plural or possessive ending may always follow;
 * - `...`: up to six words of the same sentence, none of which denies; `0`: any number or sum; `%` as it is.
 */
export type Pattern = {
  /** For text as `normalise` writes it. Global; lastIndex is 0 between uses. */
  readonly expression: RegExp
  /** One of these is among the word starts of every text that it matches. */
  readonly triggers: readonly string[]
}

/** What stands for “there is a number” and “there is a hashtag” among the word starts of a text. */
export const numberStart = '0'
export const hashtagStart = '#'

/** Words are indexed by so many first letters. */
const startLength = 4
export const wordStart = (word: string): string => word.slice(0, startLength)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const gap = '[®™]?(?:\\s|-)+'
const between = "(?:[®™]?(?:\\s|-)+(?!not\\b|never\\b|cannot\\b|[a-z]+n't)[^\\s!?;-]*[^\\s.!?;-]){0,6}?"

const alternative = (word: string): string => {
  if (word === numberStart) return '[$£€]?\\d+(?:[.,]\\d+)*'
  const open = word.endsWith('*')
  const pieces = (open ? word.slice(0, -1) : word).split('~').map(escaped)
  return pieces.join('[®™]?[\\s-]?') + (open ? '[a-z]*' : "(?:'?s|es)?")
}

const tokenSource = (token: string): string => {
  if (token === '%') return '%'
  return `(?:${token.split('|').map(alternative).join('|')})`
}

const isOptional = (token: string): boolean => token.startsWith('[') && token.endsWith(']')

const phraseSource = (phrase: string): string => {
  let source = ''
  let needsGap = false
  for (const token of phrase.split(' ')) {
    if (token === '...') source += between
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

/** The starts that a word can have in a text, with its endings. */
const startsOf = (word: string): readonly string[] => {
  const [first = '', second = ''] = word
    .replace(/['’].*$/, '')
    .replace('*', '')
    .split('~')
  const whole = word.includes('~') ? [first, first + second] : [first]
  if (word.endsWith('*') && whole.some(({length}) => length < startLength))
    throw new Error(`“${word}” is too short to go on: write its endings out.`)
  return whole.flatMap((each) => [each, `${each}s`, `${each}es`]).map(wordStart)
}

/** The starts of one word of the phrase that no match can do without: of the longest. */
function triggersOf(phrase: string): readonly string[] {
  const words = phrase.split(' ').filter((token) => /[a-z0-9]/.test(token) && !isOptional(token))
  const length = (token: string) => Math.min(...token.split('|').map((each) => each.length))
  const [longest] = words.toSorted((a, b) => length(b) - length(a))
  if (longest === undefined) throw new Error(`The phrase “${phrase}” has no word that must stand there.`)
  return longest.replace('#', '').split('|').flatMap(startsOf)
}

/** A pattern that matches any of the phrases. Throws where a phrase cannot be found by its words. */
export function patternOf(phrases: readonly string[]): Pattern {
  // The longest first, so that “botulinum toxin” is not found as “botulinum”.
  const sources = phrases.toSorted((a, b) => b.length - a.length).map(phraseSource)
  return {
    expression: new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})`, 'g'),
    triggers: [...new Set(phrases.flatMap(triggersOf))],
  }
}

/** Names, which may also stand inside a hashtag: “#lipbotox”. */
export function namePatternOf(names: readonly string[]): Pattern {
  const {expression, triggers} = patternOf(names)
  const source = expression.source.replace('(?<![a-z0-9])', '(?:(?<![a-z0-9])|(?<=#[a-z0-9]+))')
  return {expression: new RegExp(source, 'g'), triggers: [...triggers, hashtagStart]}
}
