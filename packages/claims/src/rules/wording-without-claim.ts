import type {TextRange} from '../finding.ts'
import type {Claim} from '../library.ts'
import {type Passage, type PassageKind, pathToString} from '../passage.ts'
import type {Site} from '../site.ts'
import {type PageRule, structural} from './rule.ts'
import {adviceOn, attachment, isUsable} from './unmarked/advice.ts'
import {claimsInTheseWords, isQuestion, wordingLengths} from './unmarked/library-wordings.ts'
import {isTouched, openParts} from './unmarked/open-parts.ts'
import {sentencesOf} from './unmarked/sentences-of.ts'

/** Where the clinic speaks. Risks, disclaimers and sources may use the words of a claim and make none. */
const speaking: ReadonlySet<PassageKind> = new Set(['claim-bearing', 'label', 'care'])

const isRead = ({kind, role}: Passage): boolean =>
  speaking.has(kind) && role !== 'address' && role !== 'file-name'

type Found = {readonly claim: Claim; readonly range: TextRange}

/** The sentences, or what a claim use leaves of one, that are an approved wording; the longest wording wins. */
function* foundIn({text, uses}: Passage, site: Site): Iterable<Found> {
  const lengths = wordingLengths(site.library)
  const sentences = sentencesOf(text)
  for (let place = 0; place < sentences.length; place++) {
    for (const length of lengths) {
      const [first, last] = [sentences[place], sentences[place + length - 1]]
      if (first === undefined || last === undefined || isQuestion(last.text)) continue
      const whole = {from: first.from, to: last.to}
      const touched = isTouched(uses, whole)
      const parts = !touched ? [whole] : length === 1 ? openParts(text, uses, whole) : []
      const found = parts.flatMap((range) => {
        const claims = claimsInTheseWords(text.slice(range.from, range.to), site.library)
        const claim = claims.find((each) => isUsable(each, site)) ?? claims[0]
        return claim === undefined ? [] : [{claim, range}]
      })
      if (found.length === 0) continue
      yield* found
      place += length - 1
      break
    }
  }
}

/**
 * The words of the library are known to make a claim, whatever the detector thinks of them: where a sentence says
 * them, the claim is attached, or its disclaimer would be missing. Words that are nearly the same are for
 * `unmarked-claim`, for a person has to judge them.
 */
export const wordingWithoutClaim: PageRule = {
  id: 'wording-without-claim',
  title: 'The wording of a claim carries the claim',
  severity: 'error',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page, site) {
    if (site.library.claims.size === 0) return
    for (const passage of page.passages) {
      if (!isRead(passage)) continue
      for (const {claim, range} of foundIn(passage, site))
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(range.from, range.to),
          span: range,
          passage: passage.text,
          message: `These are the words of a claim of the library, and it is not attached. ${adviceOn(claim, passage, site)}`,
          ...attachment(claim, passage, range, site),
        }
    }
  },
}
