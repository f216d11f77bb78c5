import type {Claim, Library} from '../../library.ts'
import {type ClaimRule, claimRef} from '../../rule.ts'
import {type Pattern, patternOf} from '../../text/patterns/phrase.ts'
import {isIn} from '../../text/patterns/reading.ts'
import {textReading} from '../../text/patterns/text-reading.ts'
import type {ClaimsLook} from '../pack-rule.ts'

const normalised = (text: string): string => textReading(text, 'paragraph').normalised.text

const isMeant = (claim: Claim, look: ClaimsLook, saying: Pattern | undefined): boolean =>
  claim.labels.some((label) => look.labels.includes(label)) ||
  (look.orUnlabelled === true && claim.labels.length === 0) ||
  claim.evidence.some(({kind}) => look.orRestingOn?.includes(kind)) ||
  (saying !== undefined && claim.wordings.some((wording) => isIn(saying, normalised(wording))))

const restsOnTooLittle = ({evidence}: Claim, asked: NonNullable<ClaimsLook['evidence']>): boolean => {
  if (asked.is === 'none') return evidence.length === 0
  if (asked.is === 'any') return evidence.some(({kind}) => asked.of.includes(kind))
  if (asked.is === 'only') return evidence.length > 0 && evidence.every(({kind}) => asked.of.includes(kind))
  return !evidence.some(({kind}) => asked.of.includes(kind))
}

const saysOnly = (claim: Claim, library: Library, notes: RegExp): boolean => {
  const texts = claim.disclaimers.flatMap(({_ref}) => library.disclaimers.get(_ref)?.text ?? [])
  return texts.length > 0 && texts.every((text) => notes.test(normalised(text)))
}

/** The check of a rule on claims. A claim that is not made in the market is left alone. */
export function claimsRule(
  look: ClaimsLook,
  say: (words: string) => string,
  market: string,
): ClaimRule['check'] {
  const saying = look.orSaying === undefined ? undefined : patternOf(look.orSaying)
  return function* check(claim, {library}) {
    if (claim.markets.length > 0 && !claim.markets.includes(market)) return
    if (!isMeant(claim, look, saying)) return
    if (look.evidence !== undefined && !restsOnTooLittle(claim, look.evidence)) return
    if (look.onlyNotes !== undefined && !saysOnly(claim, library, look.onlyNotes)) return
    const [statement = ''] = claim.wordings
    yield {
      document: claimRef(claim),
      path: look.onlyNotes === undefined ? 'evidence' : 'disclaimers',
      excerpt: statement,
      message: say(statement),
    }
  }
}
