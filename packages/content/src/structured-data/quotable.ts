import {detectClaims, type MarkedPassage, type Passage, textWithMarks} from '@caveat/claims'
import type {Claim} from '../documents/claim/model.ts'
import type {PreparedTreatment} from '../treatment-page/prepare.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

const isWordingOf = (claim: Claim | undefined, words: string): boolean =>
  claim?.wordings.some((wording) => plain(wording) === plain(words)) ?? false

/** Whether a sentence outside the claim uses of a passage claims something: nobody has approved that. */
function claimsMore({text, kind, uses}: Passage): boolean {
  const detected = detectClaims(text, {kind, explain: 'claims'})
  if (detected.kind === 'unsupported') return true
  return detected.sentences.some(
    ({claim, from, to}) => claim && !uses.some((use) => use.from < to && use.to > from),
  )
}

/** What structured data may say of a page. */
export type Quotes = {
  /** Passages as one text, with their marks and the notes that these lead to; undefined where one may not be quoted. */
  readonly text: (passages: readonly MarkedPassage[]) => string | undefined
  /** The claims of the page that may be quoted, with their sources. */
  readonly claims: readonly Claim[]
}

/**
 * Search engines show a sentence away from its page: only what makes no claim goes there, and claims in approved words,
 * together with their notes.
 *
 * @param unapproved ids of claims that nobody has approved
 */
export function quotesOf({page, claims}: PreparedTreatment, unapproved: ReadonlySet<string>): Quotes {
  const approved = new Map(claims.filter(({_id}) => !unapproved.has(_id)).map((claim) => [claim._id, claim]))
  const isApproved = ({passage}: MarkedPassage): boolean =>
    passage.uses.every(({claim, from, to}) => isWordingOf(approved.get(claim), passage.text.slice(from, to)))
  const isQuotable = (marked: MarkedPassage): boolean =>
    isApproved(marked) && (marked.passage.kind !== 'claim-bearing' || !claimsMore(marked.passage))
  const made = new Set(
    page.passages.filter(isApproved).flatMap(({passage}) => passage.uses.map(({claim}) => claim)),
  )
  return {
    text(passages) {
      if (passages.length === 0 || !passages.every(isQuotable)) return undefined
      const notes = new Set(
        passages.flatMap(({placed}) => placed.flatMap(({marks}) => marks)).map(({note}) => note),
      )
      return [
        ...passages.map(textWithMarks),
        ...Array.from(notes, ({sign, disclaimer}) => `${sign} ${disclaimer.text}`),
      ].join(' ')
    },
    claims: claims.filter(({_id}) => approved.has(_id) && made.has(_id)),
  }
}
