import type {Finding} from '@caveat/claims'

/** What was checked and what was found: the input of every format. */
export type Report = {
  readonly findings: readonly Finding[]
  /** Calendar day of the clinic for which it was checked, YYYY-MM-DD. */
  readonly today: string
  /** Ids of the markets whose rules it was checked by. */
  readonly markets: readonly string[]
  /** Slugs of the pages that were asked for; absent where everything was checked. */
  readonly pages?: readonly string[]
  readonly studioUrl: string
}
