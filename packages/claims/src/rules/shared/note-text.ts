import {splitSentences} from '../../sentences/split-sentences.ts'
import {changedBy} from '../../text/changed-by.ts'
import {remember} from '../../text/remember.ts'
import {wordTokens} from '../../text/word-tokens.ts'

const fewestWords = 2
const letters = /\p{L}{2,}|\p{Lo}/u

const wordsIn = (text: string): number => wordTokens(text).filter(({word}) => letters.test(word)).length

/** Whether a text holds no word: nothing that can be seen, “.”, “x”, “3”. */
export const isWordless = (text: string): boolean => wordsIn(text) === 0

/** Whether a text has too few words to qualify anything. */
export const saysNothing = (text: string): boolean => wordsIn(text) < fewestWords

const aboutResults =
  /\b(?:results?|outcomes?|effects?|experiences?|responses?|bod(?:y|ies)|people|patients?|everyone|everybody|person)\b/iu
const varying =
  /\b(?:var(?:y|ies|iable)|differs?|different(?:ly)?|not (?:be |a )?(?:typical|guaranteed?|the same|identical)|no guarantees?|may not (?:occur|apply|be))\b/iu
const advice = /^(?:please )?(?:ask|consult|talk|speak|see|contact|call|discuss|book)\b/iu
const figure = /\p{Nd}|\b(?:stud(?:y|ies)|trials?|survey|group|average|training|records?)\b/iu

const isVariability = (sentence: string): boolean =>
  aboutResults.test(sentence) && varying.test(sentence) && !figure.test(sentence)

function saysThatResultsVary(text: string): boolean {
  const sentences = splitSentences(text).map((sentence) => sentence.text)
  return (
    sentences.some(isVariability) &&
    sentences.every((sentence) => isVariability(sentence) || advice.test(sentence))
  )
}

const promise =
  /\b(?:excellent|outstanding|amazing|perfect|wonderful|fantastic|flawless|guarante(?:e|es|ed)|promises?|always|everyone|everybody|every (?:patient|client)|all (?:of )?(?:our )?(?:patients|clients)|risk-free|completely safe|never fails?|painless)\b|\b100 ?%/giu

function findPromise(text: string): string | undefined {
  for (const {text: sentence} of splitSentences(text)) {
    if (varying.test(sentence)) continue
    for (const {0: words, index} of sentence.matchAll(promise))
      if (changedBy(sentence.slice(0, index), sentence.slice(index + words.length)) === undefined)
        return words
  }
  return undefined
}

/** Notes are few, and are read again with every page. */
const kept = 2000

/** The words of a note by which it promises what it should qualify; undefined where it does not. */
export const promiseIn = remember(kept, findPromise)

/**
 * Whether a note says that results vary, and nothing else (us-ftc-02): whatever it is said to cover, readers learn
 * from it nothing about a comparison, a number, expertise or the result of most people.
 */
export const isVariabilityNote = remember(kept, saysThatResultsVary)
