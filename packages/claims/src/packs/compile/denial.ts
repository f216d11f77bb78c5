/** What makes a sentence say the opposite of the words that follow, up to its end. */
const strong =
  /\b(?:not(?! only| just| merely)|never(?! mind)|nobody|none|nor|neither|cannot|nothing|[a-z]+n't|unlikely|hardly|refuse|avoid|beware|distrust|instead of|rather than|too good)\b(?! (?:to )?(?:miss|wait|worry|hesitate|delay|forget|settle|have to|need|enjoy)\b)/
/** What denies only the words close to it. */
const weak = /\b(?:no(?! doubt| need| more| longer)|without|zero)\b/
const exceptions = /\b(?:but|yet|though|however|because)\b/
/** “… is not possible”, “… does not exist”, “… is a myth”, behind the words. */
const afterwards =
  /^[^,.;!?]{0,40}?(?:\b(?:is|are|was|were|do|does|can|will|would)(?: not|n't)|\bcannot)(?! only)\b|^[^,.;!?]{0,30}\b(?:is|are) (?:a myth|impossible|unrealistic|never)\b/
const question = /^["'(\s]*(?:is|are|does|do|did|will|can|could|should|would|has|have)\b/
const sentenceEnd = /[.!?;:\n–—…]/
/** Words that a denial reaches over. */
const reach = 8

/** Start of the sentence, or of its part behind a colon, semicolon or dash. */
const startOf = (text: string, at: number): number => {
  for (let start = at; start > 0; start -= 1) {
    const character = text.charAt(start - 1)
    // “2.5” and “e.g.” end no sentence: behind the end of one stands a space.
    if (sentenceEnd.test(character) && (character !== '.' || start === at || text.charAt(start) === ' '))
      return start
  }
  return 0
}

const lastWords = (text: string): string => text.split(/\s+/).slice(-reach).join(' ')

const behindLast = (text: string, separator: RegExp): string => text.split(separator).at(-1) ?? text

/**
 * Whether a sentence denies or asks what some of its words would promise: “results are not guaranteed”,
 * “no treatment is painless”, “Is it permanent?”.
 *
 * @param text normalised
 * @param from start of the words, inclusive
 * @param to their end, exclusive
 */
export function isDenied(text: string, from: number, to: number): boolean {
  const start = startOf(text, from)
  const before = lastWords(behindLast(text.slice(start, from), exceptions))
  if (strong.test(before) || weak.test(behindLast(before, /,| and /))) return true
  const after = text.slice(to)
  const end = after.search(/[.!?;\n](?:\s|$)/)
  if (afterwards.test(end === -1 ? after : after.slice(0, end))) return true
  return end !== -1 && after.charAt(end) === '?' && question.test(text.slice(start, from))
}
