const vowels = 'aeiouy'

/** What differs from a name by a slip of one letter and is a word or a name of its own. */
const others = new Set(['disport', 'saxena', 'wego'])

/** A word with one letter left out or doubled, two changed over, or another vowel; the first letter stays. */
function slipsOf(name: string): readonly string[] {
  const letters = Array.from(name)
  const inner = letters.map((_, at) => at).slice(1)
  const slips = inner.flatMap((at) => {
    const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
    const swapped = after === '' ? [] : [`${before}${after.charAt(0)}${letter}${after.slice(1)}`]
    const sounds = vowels.includes(letter) ? Array.from(vowels, (vowel) => `${before}${vowel}${after}`) : []
    return [`${before}${after}`, `${before}${letter}${letter}${after}`, ...swapped, ...sounds]
  })
  return [...new Set(slips)].filter((slip) => slip !== name && !others.has(slip))
}

/** One phrase for each name: all slips of one letter in it. Shorter names than six letters are too near to words. */
export const withSlips = (names: readonly string[]): readonly string[] =>
  names.map((name) => slipsOf(name).join('|'))
