/** What a word may be part of. Patterns over a whole sentence are tried only where one of its words has the trait. */
const patterns = {
  auxiliary: /\b(?:is|are|was|were|has|have|had|can|may|will|would|should|must|do|does|did|be)\b/i,
  finite: /\b\p{Ll}{3,}(?:s|ed)\b/u,
  beside: /\b(?:is|are|be|been|being|was|were)\b/i,
  shortTime: /min|hour|hr/i,
  longTime: /day|week|fortnight|month|year/i,
  needs: /need|require|recommend|suggest|advise/i,
  title: /Dr|Mr|Ms|Miss|Prof/,
  than: /than/,
  no: /no/i,
  if: /if/i,
  you: /you/i,
  promise:
    /100|complete|total|absolute|perfect|entire|utter|guarantee|painless|pain-free|risk-free|flawless|miracle|once/i,
  foremost: /best|finest|leading|top|safest|number|no/i,
  gone: /vanish|disappear|gone|eras|banish|melt|fade|clear/i,
  the: /the/i,
  digit: /\d/,
  percent: /%/,
  price: /[£$€]/,
} as const

export type Trait = keyof typeof patterns

const all = Object.values(patterns)
const bits = new Map(Object.keys(patterns).map((name, place) => [name, 1 << place]))

/** The traits as bits of a number. */
export const bitOf = (trait: Trait): number => bits.get(trait) ?? 0

const auxiliaryOrFinite = bitOf('auxiliary') | bitOf('finite')
const everything = ((1 << all.length) - 1) & ~auxiliaryOrFinite

/** No word is longer; what is (a pasted file, say) may be part of anything. */
const longest = 60

/** The traits of a word as it is written. */
export function traitsOf(written: string): number {
  if (written.length > longest) return everything
  let traits = 0
  all.forEach((pattern, place) => {
    if (pattern.test(written)) traits |= 1 << place
  })
  return traits
}
