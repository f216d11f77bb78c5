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

/** What takes back everything before it: “this has never happened here, so you can ignore it”. */
const takenBack =
  /\b(?:(?:you (?:can|may)|feel free to|please) (?:safely )?(?:ignore|forget|disregard|skip)|(?:this|that|it|these|they|none of (?:this|these|them))(?: simply)? (?:has|have)(?: simply)? (?:never|not) (?:happened|occurred)|(?:this|that|it|these|they|none of (?:this|these|them)) (?:(?:do|does|did|will|can) ?not|don['’]t|doesn['’]t|won['’]t|can['’]t|never) (?:happens?|occurs?) (?:here|with us|in our|at our|to you)|nothing to (?:worry about|fear)|no (?:need|reason) to (?:worry|fear|be (?:worried|afraid))|(?:do not|don['’]t|need not) worry|(?:we|they|science) (?:now )?know(?:s)? (?:better|otherwise)|(?:that|this|all of (?:this|that)) (?:is|was) (?:not true|untrue|wrong|false|a myth))\b/iu

/** What others say, or said once: “Critics used to claim: …”. */
const ofOthers =
  /\b(?:critics?|opponents?|sceptics?|skeptics?|rivals?|competitors?|some|others|people|they|newspapers?|rumou?rs?|myths?|used to|once)\b.*\b(?:claim\w*|sa(?:y|ys|id)|th(?:ink|ought)|believe[sd]?|fear(?:s|ed)?|pretend\w*|told|written|wrote|myths?|rumou?rs?)\b|\b(?:myths?|rumou?rs?)\b/iu
const pointing = /\b(?:this|that|these|so|true|following|happen|see|hear|believe)\s*$/iu

/** A sentence without what its opening denies or leaves to others: “You will never see this: …”. */
function withoutLedIn(sentence: string): string {
  const at = sentence.indexOf(':')
  if (at === -1) return sentence
  const opening = sentence.slice(0, at)
  return ofOthers.test(opening) || (pointing.test(opening) && isDenied(opening)) ? '' : sentence
}

/**
 * What a text asserts: without the clauses that deny something, which do not say what they name, without what is
 * said to be the word of others, and without what a later sentence takes back.
 */
export function asserted(text: string): string {
  const sentences = splitSentences(text)
  const kept = sentences.slice(sentences.findLastIndex((sentence) => takenBack.test(sentence.text)) + 1)
  return kept
    .flatMap((sentence) => withoutLedIn(sentence.text).split(clauseEnd))
    .filter((clause) => !isDenied(clause))
    .join(' ')
}
