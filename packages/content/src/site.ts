import {dayAt, libraryOf, type Page, type Site} from '@caveat/claims'
import {readableParts} from './broken/readable-parts.ts'
import type {BrokenDocument} from './documents/read.ts'
import {legacyIn} from './imported.ts'
import {policyOf} from './policy-of.ts'
import {publicTexts} from './public-texts.ts'
import {shownWith} from './shown-with.ts'
import type {Snapshot} from './snapshot/snapshot.ts'
import {stateIn, subjectsOf} from './subjects.ts'
import {treatmentPage} from './treatment-page/passages.ts'

export type SiteOptions = {
  /** Documents that are published but not as their models want them: what can be read of them counts. */
  readonly broken?: readonly BrokenDocument[]
  /** Other markets than those of the settings. */
  readonly markets?: readonly string[]
  /** False where the content was read without a token, so that approvals and overrides were not seen. */
  readonly decisionsRead?: boolean | undefined
  /** Ids of disclaimers that pages show which are not in the snapshot. */
  readonly alsoShown?: readonly string[]
}

/** The calendar day of a moment, YYYY-MM-DD, in a time zone. */
export const dayIn = (timeZone: string, moment: Date): string => dayAt(moment, timeZone)

/** A snapshot as the claims engine sees it, on the clinic's day of a moment. */
export function siteOf(snapshot: Snapshot, moment: Date, options: SiteOptions = {}): Site {
  const {broken = [], markets, decisionsRead = true, alsoShown = []} = options
  const policy = policyOf(snapshot, broken)
  const parts = readableParts(broken)
  const legacy = legacyIn(snapshot)
  const library = libraryOf(
    [...snapshot.all('claim'), ...parts.claims],
    [...snapshot.all('disclaimer'), ...parts.disclaimers],
    snapshot.all('product'),
  )
  // Pages are made once, one at a time: what they show of other documents is gathered as they pass.
  const allPages = function* (): Iterable<Page> {
    const shown = shownWith(library, alsoShown)
    for (const treatment of snapshot.all('treatment')) yield shown.seen(treatmentPage(treatment))
    for (const page of parts.pages) if (page.address !== undefined) yield shown.seen(page)
    for (const page of [
      ...parts.pages.filter(({address}) => address === undefined),
      ...publicTexts(snapshot),
    ])
      if (shown.has(page.document)) yield page
  }
  const pages = function* (): Iterable<Page> {
    for (const page of allPages())
      yield page.imported === undefined || legacy.has(page.document.id)
        ? page
        : {...page, imported: undefined}
  }
  return {
    pages: {[Symbol.iterator]: () => pages()[Symbol.iterator]()},
    library,
    policy: {...policy, markets: markets ?? policy.markets},
    today: dayIn(policy.timeZone, moment),
    subjects: () => subjectsOf(snapshot),
    stateOf: (document) => stateIn(snapshot, broken, document),
    approvals: snapshot.all('approval'),
    overrides: snapshot.all('override').map(({path = '', warning = '', state = '', ...override}) => ({
      ...override,
      ...{path, warning, state},
    })),
    decisionsRead,
    legacy,
  }
}
