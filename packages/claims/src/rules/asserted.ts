import {splitSentences} from '../sentences/split-sentences.ts'

/** Where a clause ends that may deny what the next one asserts. */
const clauseEnd = /[;:]|\s[–—]\s|,?\s(?=(?:but|however|although|though|because|since)\b)/iu
/** Clauses that say when, whom or if: a denial in one of them denies no risk. */
const subordinate = /\b(?:even if|if|when|who|whose|unless|until|whether|in case)\b.*?(?=,|$)/giu
/** Denials that are a harm themselves: “you may not be able to swallow”, “you cannot breathe”. */
const unable =
  /\b(?:(?:can ?not|can['’]t) (?:swallow|breathe|speak|see|hold|control|close|move)|not be able|not able|no longer|not only|not just|not all|without (?:warning|help|treatment))\b/giu
const denial =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|unlikely|impossible|unfounded|myth|untrue|false|wrong|free (?:of|from)|prevents?|avoids?|stops?|excludes?|rules? out|lacks?)\b|n['’]t\b/iu

const isDenied = (clause: string): boolean =>
  denial.test(clause.replace(subordinate, ' ').replace(unable, ' '))

/** What a text asserts: without the clauses that deny something, which do not say what they name. */
export const asserted = (text: string): string =>
  splitSentences(text)
    .flatMap((sentence) => sentence.text.split(clauseEnd))
    .filter((clause) => !isDenied(clause))
    .join(' ')
