import {check} from '../check.ts'
import type {Finding} from '../finding.ts'
import type {Claim, WithdrawalEffect} from '../library.ts'
import type {DocumentRef, Page, Passage} from '../passage.ts'
import {pathToString} from '../passage.ts'
import {claimRef} from '../rule.ts'
import type {Site} from '../site.ts'
import {dropSentences} from '../time/drop-sentences.ts'
import {defaultEffect, type EndedClaim} from '../time/ended-claims.ts'
import {pageOn} from '../time/page-on.ts'

/** A passage of a page before and after. */
export type PassageChange = {
  readonly path: string
  readonly before: string
  /** Absent where nothing is left of it. */
  readonly after?: string
}

/** What a withdrawal does to a page. */
export type TouchedPage = {
  readonly document: DocumentRef
  readonly address?: string
  /** The words that make the claim, in reading order. */
  readonly words: readonly string[]
  readonly kind: 'shortened' | 'gives-way'
  /** The sentences in which the claim is made, in reading order. */
  readonly sentences: readonly string[]
  /** What changes in its text; none where the page gives way. */
  readonly passages: readonly PassageChange[]
  /** The claims for which it gives way, or whose sentences are left out: others may have ended too. */
  readonly ended: readonly EndedClaim[]
}

/** How a claim is to be withdrawn. */
export type WithdrawalRequest = {
  /** First calendar day on which it is not published; the site's day where it is left out. */
  readonly at?: string | undefined
  readonly effect?: WithdrawalEffect | undefined
  readonly reason?: string | undefined
}

export type Withdrawal = {
  readonly document: DocumentRef
  /** First calendar day on which the claim is not published. */
  readonly at: string
  readonly effect: WithdrawalEffect
  readonly pages: readonly TouchedPage[]
  /** What a check on that day would find, and would not without the withdrawal. */
  readonly findings: readonly Finding[]
}

const identity = ({rule, document, path, excerpt, span}: Finding): string =>
  JSON.stringify([rule, document.id, path, excerpt, span])

function newFindings(before: Site, after: Site): readonly Finding[] {
  const known = new Set(check(before).map(identity))
  return check(after).filter((finding) => !known.has(identity(finding)))
}

/** The sentences that a use stands in, as they would be dropped. */
const sentencesOf = (passages: readonly Passage[], claim: Claim): readonly string[] =>
  passages.flatMap((passage) => {
    const removed = dropSentences(passage, new Set([claim._id]))?.removed ?? []
    return removed.map(({from, to}) => passage.text.slice(from, to).trim())
  })

function touched(page: Page, claim: Claim, site: Site, day: string): TouchedPage | undefined {
  const words = page.passages.flatMap(({text, uses}) =>
    uses.filter((use) => use.claim === claim._id).map(({from, to}) => text.slice(from, to)),
  )
  const then = words.length === 0 ? undefined : pageOn(page, site, day)
  if (then === undefined || then.kind === 'published') return undefined
  const cuts = then.kind === 'shortened' ? then.cuts : []
  return {
    document: page.document,
    ...(page.address === undefined ? {} : {address: page.address}),
    words,
    kind: then.kind,
    sentences: sentencesOf(page.passages, claim),
    ended: then.ended,
    passages: cuts.map(({before, after}) => ({
      path: pathToString(before.path),
      before: before.text,
      ...(after === undefined ? {} : {after: after.text}),
    })),
  }
}

/**
 * What would become of the site if a claim were withdrawn: every page that makes it, and what the rules would
 * find. Nothing is changed. A claim that is withdrawn already is taken as if it were withdrawn anew.
 *
 * @returns undefined where no claim with this id is published
 */
export function withdrawal(
  site: Site,
  id: string,
  {at = site.today, effect = defaultEffect, reason = 'no reason is given yet'}: WithdrawalRequest = {},
): Withdrawal | undefined {
  const claim = site.library.claims.get(id)
  if (claim === undefined) return undefined
  const {withdrawn: _already, ...open} = claim
  const withClaim = (changed: Claim): Site => ({
    ...site,
    today: at,
    library: {...site.library, claims: new Map(site.library.claims).set(id, changed)},
  })
  const after = withClaim({...open, withdrawn: {at, reason, effect}})
  return {
    document: claimRef(claim),
    at,
    effect,
    pages: Array.from(site.pages).flatMap((page) => touched(page, claim, after, at) ?? []),
    findings: newFindings(withClaim(open), after),
  }
}
