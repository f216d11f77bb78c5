import {normalise} from './normalise.ts'
import {remember} from './remember.ts'

/** Words that say nothing of the matter: grammar, and what every label and every warning says. */
const common = new Set(
  `about above after again against all also among another any are because been before being below between beyond both but
   can cannot could does doing down during each either else even every few for from further greatest had has have
   having her here him his how into its itself just like likely make makes many may more most much must near nor not
   now off once only other our out over own probable probably same should since some such than that the their them
   then there these they this those through too under until very was were what when where which while who will with
   within without would you your
   adult area body case cause condition dose effect event injection inject medicine patient people person place
   product receive report risk sign symptom treatment treat warning use`.split(/\s+/),
)

const shortest = 4

/** A word without the endings that change most often: “swallowing” and “swallowed” are “swallow”. */
const stem = (word: string): string =>
  word.length <= shortest + 1 ? word : word.replace(/(?:(?<=.{4})(?:ing|ed|es|ly)|(?<!s)s)$/u, '')

function find(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [word] of normalise(text, 'paragraph').text.matchAll(/\p{L}+/gu)) {
    const short = stem(word)
    if (word.length >= shortest && !common.has(word) && !common.has(short) && !found.has(short))
      found.set(short, word)
  }
  return found
}

/** The words of a text that carry its substance: by their stems, as they stand in it. */
export const keyWords = remember(500, find)
