import type {Fix, TextRange} from '../../../finding.ts'
import type {Claim} from '../../../library.ts'
import type {Passage} from '../../../passage.ts'
import type {Site} from '../../../site.ts'
import {endedAt} from '../../../time/ended-claims.ts'
import {marketsWithout} from '../claim-state.ts'
import {marketNames} from '../market-names.ts'

/** A plain field cannot hold a claim; text that came from a block can. */
export const canHold = ({origin}: Passage): boolean => origin !== undefined

/** What to do with a claim where none can be attached, in words for whoever writes there. */
export const whereInstead = ({role}: Passage): string => {
  if (role === 'title' || role === 'heading' || role === 'subheading')
    return 'A heading holds no claim: let it name its subject, and say this in the text under it, where the claim can be attached.'
  if (role === 'action')
    return 'A button holds no claim: let it say what happens, such as “Book a visit”, and say this in the text of a section.'
  if (role === 'meta')
    return 'Texts for search results hold no claim: say there what the page is about, and say this in the text of a section, where the claim can be attached.'
  if (role === 'alternative')
    return 'The alternative text of a picture holds no claim: describe what it shows, and say this in the text of a section.'
  return 'This field holds no claim: reword it, and say this in a text, question or step of a section, where the claim can be attached.'
}

/** Whether a claim may be made on this day and in these markets. */
export const isUsable = (claim: Claim, {today, policy}: Site): boolean =>
  endedAt(claim, today) === undefined && marketsWithout(claim, policy).length === 0

/** What to do with words that make a claim of the library without carrying it. */
export function adviceOn(claim: Claim, passage: Passage, site: Site): string {
  const ended = endedAt(claim, site.today)
  if (ended !== undefined)
    return `That claim ${ended.cause === 'expired' ? 'expired' : 'was withdrawn'} on ${ended.since}: take these words out, or say something else.`
  const elsewhere = marketsWithout(claim, site.policy)
  if (elsewhere.length > 0)
    return `That claim may not be made in ${marketNames(elsewhere)}, which the site addresses: take these words out, or say something else.`
  return canHold(passage)
    ? 'Attach the claim, so that its disclaimer stands on the page.'
    : whereInstead(passage)
}

/** The change that attaches a claim, where that is all that has to be done. */
export const attachment = (
  claim: Claim,
  passage: Passage,
  {from, to}: TextRange,
  site: Site,
): {readonly fixes?: readonly Fix[]} =>
  canHold(passage) && isUsable(claim, site)
    ? {fixes: [{kind: 'insert-claim-use', title: 'Attach the claim', range: {from, to}, claim: claim._id}]}
    : {}
