import type {Finding} from '@caveat/claims'
import type {Places} from './places.ts'

/** How much is found on other pages, and on what only they use. */
export type Elsewhere = {readonly errors: number; readonly warnings: number}

/** What was checked and what was found: the input of every format. */
export type Report = {
  readonly findings: readonly Finding[]
  /** Calendar day of the clinic for which it was checked, YYYY-MM-DD. */
  readonly today: string
  /** Ids of the markets whose rules it was checked by. */
  readonly markets: readonly string[]
  /** Slugs of the pages that were asked for; absent where everything was checked. */
  readonly pages?: readonly string[]
  /** What is found beside these pages, and not listed; absent where everything was checked. */
  readonly elsewhere?: Elsewhere
  readonly studioUrl: string
  readonly places: Places
  /** Whether each finding is shown in full, also where one rule finds many on a page. */
  readonly inFull?: boolean
}
