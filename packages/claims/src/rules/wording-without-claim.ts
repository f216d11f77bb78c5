import {type Passage, type PassageKind, pathToString} from '../passage.ts'
import {type Observation, type PageRule, structural} from '../rule.ts'
import type {Site} from '../site.ts'
import {adviceOn, attachment, canHold, isUsable} from './shared/unmarked/advice.ts'
import {runsOf} from './shared/unmarked/runs.ts'
import {type TypedWording, typedWordings} from './shared/unmarked/typed-wordings.ts'

/** Where the clinic speaks. Risks, disclaimers and sources may use the words of a claim and make none. */
const speaking: ReadonlySet<PassageKind> = new Set(['claim-bearing', 'label', 'care'])

const isRead = ({kind, role}: Passage): boolean =>
  speaking.has(kind) && role !== 'address' && role !== 'file-name'

type Said = Pick<Observation, 'message' | 'severity' | 'fixes'>

function say({claims, passage, range, isSplit, changedBy}: TypedWording, site: Site): Said {
  const claim = claims.find((each) => isUsable(each, site)) ?? claims[0]
  if (claim === undefined) return {message: ''}
  const known = 'These are the words of a claim of the library, and it is not attached.'
  if (changedBy !== undefined)
    return {
      severity: 'warning',
      message: `${known} “${changedBy}” changes what they say: reword the sentence, or attach the claim to an approved wording that stands by itself.`,
    }
  if (isSplit && canHold(passage) && isUsable(claim, site))
    return {
      message: `${known} They are spread over two paragraphs or fields: “${claim.wordings[0]}” Bring them together in one, and attach the claim there.`,
    }
  return {
    message: `${known} ${adviceOn(claim, passage, site)}`,
    ...(isSplit ? {} : attachment(claim, passage, range, site)),
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
    for (const run of runsOf(page.passages.filter(isRead)))
      for (const typed of typedWordings(run, site.library)) {
        const {passage, range} = typed
        yield {
          document: page.document,
          path: pathToString(passage.path),
          excerpt: passage.text.slice(range.from, range.to),
          span: range,
          passage: passage.text,
          ...say(typed, site),
        }
      }
  },
}
