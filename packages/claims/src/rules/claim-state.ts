import type {Claim, Disclaimer, Library} from '../library.ts'
import type {Policy} from '../policy.ts'

/** Whether a claim was withdrawn or has expired: it may stand on no page, so nothing else matters about it. */
export const isOver = ({withdrawn, expiresAt}: Claim, today: string): boolean =>
  (withdrawn !== undefined && withdrawn.at <= today) || (expiresAt !== undefined && expiresAt <= today)

/** Whether something that names its markets may be shown in this one; naming none means everywhere. */
export const isFor = ({markets}: Pick<Claim | Disclaimer, 'markets'>, market: string): boolean =>
  markets.length === 0 || markets.includes(market)

/** The markets of the site for which a claim is not meant. */
export const marketsWithout = (claim: Claim, {markets}: Policy): readonly string[] =>
  markets.filter((market) => !isFor(claim, market))

/** The published disclaimers of a claim, in its order. */
export const disclaimersOf = (claim: Claim, {disclaimers}: Library): readonly Disclaimer[] =>
  claim.disclaimers.flatMap(({_ref}) => disclaimers.get(_ref) ?? [])
