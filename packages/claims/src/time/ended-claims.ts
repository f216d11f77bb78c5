import type {Claim, WithdrawalEffect} from '../library.ts'
import type {Page} from '../passage.ts'
import type {Site} from '../site.ts'

/** A claim that may not be published on a day, and what then becomes of the pages that make it. */
export type EndedClaim = {
  readonly claim: Claim
  readonly cause: 'withdrawn' | 'expired'
  /** First calendar day on which it may not be published. */
  readonly since: string
  /** Why it was withdrawn. */
  readonly reason?: string
  readonly effect: WithdrawalEffect
}

/** What happens where nobody said what should. */
export const defaultEffect: WithdrawalEffect = 'page-gives-way'

/**
 * How a claim has ended by a day; undefined where it may still be made. Somebody who withdraws a claim says what
 * becomes of its pages, so a withdrawal counts also where the claim had expired before.
 */
export function endedAt(claim: Claim, day: string): EndedClaim | undefined {
  const {withdrawn, expiresAt, expiryEffect = defaultEffect} = claim
  if (withdrawn !== undefined && withdrawn.at <= day) {
    const {at, reason, effect = defaultEffect} = withdrawn
    return {claim, cause: 'withdrawn', since: at, reason, effect}
  }
  return expiresAt !== undefined && expiresAt <= day
    ? {claim, cause: 'expired', since: expiresAt, effect: expiryEffect}
    : undefined
}

/** The claims that a page makes and that have ended by a day, each once, in the order of first use. */
export function endedOn(
  {passages}: Pick<Page, 'passages'>,
  {library}: Pick<Site, 'library'>,
  day: string,
): readonly EndedClaim[] {
  const ids = new Set(passages.flatMap(({uses}) => uses.map(({claim}) => claim)))
  return Array.from(ids).flatMap((id) => {
    const claim = library.claims.get(id)
    return (claim === undefined ? undefined : endedAt(claim, day)) ?? []
  })
}
