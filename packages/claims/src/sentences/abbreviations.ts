/** Always stand before the word that they belong to: “Dr. Hale”, “e.g. a peel”. */
const beforeWord = new Set(
  'dr drs mr mrs ms mx prof rev hon st mt e.g i.e cf vs viz esp incl approx'.split(' '),
)

/** Belong to a number that follows: “Fig. 2”, “No. 5”. Before anything else they end like a word. */
const beforeNumber = new Set('no nos fig figs vol p pp ch sec art ca tab eq'.split(' '))

/** Stand in the middle of names (“U.S. Food and Drug Administration”) as well as at the end. */
const insideNames = new Set(['u.s', 'u.s.a', 'u.k', 'e.u'])

/** Words before a letter that is a kind and not an initial: “vitamin C. The serum …”. */
const beforeKind = new Set('vitamin vitamins hepatitis type grade class group plan step stage'.split(' '))

/** Words before a person: “by R. Stone”. */
const beforeName = new Set('by with from and for of to see ask'.split(' '))

const opener =
  /^(?:the|this|that|these|those|it|its|we|our|you|your|they|their|he|she|i|a|an|in|on|at|as|if|for|from|with|when|after|before|because|but|and|however|there|here|most|many|some|all|each|no|not|do|does|is|are|can|ask)$/i

const lastWord = /(?:(?<previous>[\p{L}\p{N}.’'-]+)\s+)?[("“‘[]*(?<word>\p{L}+(?:\.\p{L}+)*)\.$/u
const firstWord = /^[("“‘[]*(?<word>[\p{L}\p{N}]+)/u

/** No two words at the end of a sentence are longer, in UTF-16 code units: keeps the search short. */
const longestEnding = 80

/** Longer than any abbreviation with its stop. */
const longestAbbreviation = 10
const shortWord = /(?:^|[^\p{L}.])(?<word>\p{L}+(?:\.\p{L}+)*)\.$/u

/** Nearly all stops end a sentence: told by the last word alone, which is cheap. */
function mayAbbreviate(before: string): boolean {
  const word = shortWord.exec(before.slice(-longestAbbreviation))?.groups?.word?.toLowerCase()
  if (word === undefined) return true
  return word.length === 1 || beforeWord.has(word) || beforeNumber.has(word) || insideNames.has(word)
}

/**
 * Whether the full stop that `before` ends with belongs to an abbreviation or an initial, so that the
 * sentence goes on with `after`.
 */
export function abbreviates(before: string, after: string): boolean {
  if (!before.endsWith('.') || !mayAbbreviate(before)) return false
  const last = lastWord.exec(before.slice(-longestEnding))?.groups
  const next = firstWord.exec(after)?.groups?.word ?? ''
  if (last?.word === undefined) return false
  const word = last.word.toLowerCase()
  if (beforeWord.has(word)) return true
  if (beforeNumber.has(word)) return /^\p{N}/u.test(next)
  if (insideNames.has(word)) return next !== '' && !opener.test(next)
  return isInitial(last.word, last.previous)
}

/** “J. Hale”, “Ada J. Hale”, “Dr. J. Hale”: a letter at the start, after a name, a full stop or “by”. */
function isInitial(word: string, previous: string | undefined): boolean {
  if (!/^\p{Lu}$/u.test(word) || word === 'I') return false
  if (previous === undefined || previous.endsWith('.')) return true
  if (beforeName.has(previous)) return true
  return /^\p{Lu}/u.test(previous) && !beforeKind.has(previous.toLowerCase())
}
