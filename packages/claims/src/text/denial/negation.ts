import {copula, exempted, giving, light, plain, saying} from './words.ts'

const not =
  "(?:(?<!\\b(?:why|or|if|whether|but|than) )\\bnot(?! (?:only|just|merely|simply|to|a moment|for)\\b)|\\bcannot|\\bnever(?! mind\\b)|\\b(?!can't (?:wait|believe))[a-z]+n't(?! (?:only|just|merely|simply)\\b))"
const lightly = `(?: (?:${light}))*`
const toWhom = '(?: (?:you|anyone|anybody|patients|people|everyone|everybody))?'
const given = `(?: (?:to )?(?:${giving}))${toWhom}(?: (?:kind|sort|form) of)?`
const isNot = `(?:(?:\\b(?:is|are|was|were|be|been|am) )(?:not(?! (?:only|just|merely|simply|to|a moment|for)\\b)|never)|\\b(?:is|are|was|were)n't)`
const nobody = `\\b(?:nobody|no one(?! else)|none|no(?: ${plain}){1,3})`
const modal = 'can|could|should|may|will|would'

const behind = (...sources: readonly string[]): RegExp => new RegExp(`(?:${sources.join('|')})$`)

/** Denials of a predicate, of which “or” makes a longer one: “is not painless or …”, “cannot promise … or …”. */
const listed = behind(
  isNot + lightly,
  `${not}${lightly}${given}${lightly}`,
  `\\bno(?: ${plain}){1,4} (?:${copula})${lightly}`,
  `\\b(?:in no way|by no means)${lightly}`,
)

/** Everything that governs the words that follow it. */
const governing = behind(
  `${not}${lightly}(?:${given})?${lightly}`,
  `${not}${lightly} (?:be )?(?:${saying})(?: that)?(?: ${plain}){0,4} (?:${copula})${lightly}`,
  `\\b(?:in no way|by no means)${lightly}(?:${given})?${lightly}`,
  `${not} (?:the same as|proof of|a sign of)`,
  `\\bno (?:proof|evidence|promise|guarantee|reason to (?:think|believe))(?: that| of| for)?(?: ${plain}){0,5}`,
  // “no guarantee”, “no such thing as a painless lift”
  '\\bno(?: (?:such|real|written|firm|absolute|general|single|kind of|form of|thing as))*(?: an?)?',
  // “no laser is painless”, “nobody can promise”
  `\\bno(?: ${plain}){1,4} (?:${copula}|comes with)${lightly}`,
  `${nobody}(?: ${plain}){0,3} (?:${modal})(?: be)?(?:${given})?${lightly}`,
  `\\bnothing(?: ${plain}){0,4} (?:${copula})${lightly}`,
  `\\b(?:none|nobody|no one(?! else))(?: of (?:these|those|them|us|the|our)(?: ${plain})?)? (?:${copula})${lightly}`,
  `\\bnot (?:everyone|everybody) (?:has|gets|will have)${lightly}`,
  `\\bnot (?:all|every)(?: ${plain}){1,3} (?:${copula})${lightly}`,
  `\\b(?:neither|nor)(?:(?: ${plain}){0,4} (?:${copula})(?: ${plain})?)?${lightly}`,
  `\\bnor (?:${modal}|do|does|did) ${plain}(?:${given})?${lightly}`,
  `\\b(?:unable|not able) to(?:${given})?${lightly}`,
  `\\b(?:refuse|refuses|decline|declines) to(?:${given})?${lightly}`,
  `\\b(?:beware|be wary|wary|be suspicious|suspicious) of(?: ${plain}| who| that){0,5}`,
  `\\b(?:do not|don't|never|should not|shouldn't) (?:trust|expect|rely on|fall for)(?: ${plain}| who| that){0,5}`,
  `\\b(?:unlikely to|hardly|rarely|seldom)${lightly}(?: (?:${giving}))?${lightly}`,
  `\\b(?:it is|it's|it would be|that is|that's) (?:a myth|not true|wrong|false|untrue)(?: to (?:say|think|believe|promise))?(?: that)?(?: ${plain}){0,5}`,
)

/** “This is not your last chance”; but “this is not our painless lift” praises the lift. */
const owned = behind(`${not}${lightly} (?:my|your|his|her|its|our|their)`)
const ownedAlone = /^(?:(?:to|of|for|in|on|at)\b(?!.*\b(?:that|which|who|alone|only)\b).*)?$/

/** Denials that another one turns round: “not a day without guaranteed results”. */
const alone = behind(
  '\\bwithout(?: (?:a|an|any|the|promising|guaranteeing|giving|making))*',
  `\\b(?:anything but|far from)${lightly}`,
)

/** Behind the words: “… do not exist”, “… cannot be promised”, “… are a myth”. */
const afterwards = new RegExp(
  `^(?:${plain} ){0,3}?(?:(?:do|does|did)(?: not|n't) exist|(?:(?:is|are|was|were)(?: not|n't| never)|(?:can|could|will)(?: not|n't) be|cannot be|can never be)${lightly} (?:possible|promised|guaranteed|realistic|offered|given|made|certain|expected|likely|what we (?:promise|offer)|something (?:that )?we (?:can )?(?:promise|offer))|(?:is|are) (?:a myth|impossible|unrealistic|a lie|unlikely))(?! (?:without|until|unless|elsewhere))\\b`,
)
const plainWords = new RegExp(`^${plain}(?: ${plain})*$`)
/** What stands behind a comma says something else, but for exceptions. */
const further = /,(?! (?:except|unless|until|like|apart from|other than|than|without)\b).*$/
const condition = /\b(?:if|unless|until|should you)\b/
const noCondition = /\b(?:what|what happens|even|known|know|clear|ask) if\b/

/** “is not painless or [risk-free]”, “is not permanent, [painless] or quick”. */
function isListed(before: string, after: string): boolean {
  const list = /(?:,? (?:or|nor)|(,))(?: an?| any)?$/.exec(before)
  if (list === null || (list[1] !== undefined && !/^(?:,|or\b|nor\b)/.test(after))) return false
  const words = before.slice(0, list.index).split(' ')
  return [1, 2, 3, 4].some((count) => {
    const items = words.slice(-count).join(' ').replaceAll(',', '')
    return plainWords.test(items) && listed.test(words.slice(0, -count).join(' '))
  })
}

/** Without one of these there is no denial, and no need to look for its grammar. */
const sign =
  /n't\b|\b(?:no|not|never|nobody|none|nothing|neither|nor|cannot|without|refuses?|declines?|beware|wary|suspicious|anything|far|unable|unlikely|hardly|rarely|seldom|myth|wrong|false|untrue|impossible|unrealistic|lie)\b/

const isGoverned = (before: string): boolean => {
  if (governing.test(before)) return true
  const found = alone.exec(before)
  return found !== null && !sign.test(before.slice(0, found.index))
}

const isOwned = (before: string, after: string): boolean => ownedAlone.test(after) && owned.test(before)

const reported =
  /\b(?:(?:may|might|will|could) have (?:read|heard|seen)|(?:some|many|people|clinics|adverts|advertisements|they) (?:say|claim|promise|write)|(?:is|are) (?:often|sometimes) (?:said|told|called|promised))\b/
const refuted =
  /^(?:but |yet |and )?(?:that|this|it|they|these|those|which)(?:'s| is| are)(?: (?:simply|just|plainly))? (?:not (?:so|true|the case|correct|right)|untrue|wrong|false|a myth|myths)(?=[\s.!;]*$|[.!;])/

/** “You may have read that lasers are painless; that is not so.” */
export const isRefuted = (before: string, next: string): boolean =>
  reported.test(before) && refuted.test(next)

const told =
  /\b(?:if|when|where) (?:a|an|any|some)?(?: ?(?:other|doctor|clinic|surgeon|injector|practitioner|person|advert|provider|website|somebody|someone|anybody|anyone|one|page|salesperson))+ (?:tells?|told|says?|promises|claims?|offers?|guarantees|advertises|calls)\b/
const warned =
  /,?['"]? ?(?:then )?(?:walk away|be (?:wary|careful|suspicious|sceptical|skeptical)|beware|leave|ask (?:why|how|for (?:the )?(?:proof|evidence))|think twice|look elsewhere|do not (?:believe|trust)|don't (?:believe|trust))\b/

/** “If a clinic tells you it is 100% safe, walk away.” */
export const isWarnedOf = (before: string, after: string): boolean => told.test(before) && warned.test(after)

/** Whether the words between `before` and `after` are denied in their clause. */
export function isNegated(before: string, after: string): boolean {
  if (!sign.test(before) && !sign.test(after)) return false
  if (condition.test(before) && !noCondition.test(before)) return false
  if (afterwards.test(after)) return !/\bnot\b|n't\b/.test(before)
  return (
    !exempted.test(after.replace(further, '')) &&
    (isGoverned(before) || isListed(before, after) || isOwned(before, after))
  )
}
