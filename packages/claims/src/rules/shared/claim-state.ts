import type {Claim, Disclaimer} from '../../library.ts'
import type {Policy} from '../../policy.ts'
import {endedAt} from '../../time/ended-claims.ts'

/** Whether a claim was withdrawn or has expired: it may stand on no page, so nothing else matters about it. */
export const isOver = (claim: Claim, today: string): boolean => endedAt(claim, today) !== undefined

/** Whether something that names its markets may be shown in this one; naming none means everywhere. */
export const isFor = ({markets}: Pick<Claim | Disclaimer, 'markets'>, market: string): boolean =>
  markets.length === 0 || markets.includes(market)

/** The markets of the site for which a claim is not meant. */
export const marketsWithout = (claim: Claim, {markets}: Policy): readonly string[] =>
  markets.filter((market) => !isFor(claim, market))
