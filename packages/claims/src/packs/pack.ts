import type {Rule} from '../rule.ts'
import type {PackRule} from './pack-rule.ts'

/** How the numbers of a country are dialled from elsewhere, and what is dialled before them within it. */
type Country = {readonly code: string; readonly trunk: string}

/** Labels carry boxed warnings (21 CFR 201.57), or prescription medicines may not be named to the public at all. */
type Medicines = 'boxed-warnings' | 'not-named'

/** The rules of one market, as they are written: one file. */
export type PackData = {
  /** The id of the market: `us-federal`, `uk` … */
  readonly id: string
  /** The market as people call it. */
  readonly title: string
  /** Calendar day on which the rules were last compared with their sources. */
  readonly version: string
  /** The country that the market is, or is a part of; absent where it is several. */
  readonly country?: Country
  /** How the market stands to medicines; absent where neither was found in its sources. */
  readonly medicines?: Medicines
  /** Whom the rules bind and what to bear in mind, for the documentation. */
  readonly scope: string
  readonly rules: readonly PackRule[]
  /** What the market asks for and no rule checks, and why. */
  readonly notChecked: readonly {readonly what: string; readonly why: string}[]
}

/** The rules of one market, ready to be checked. */
export type Pack = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly country?: Country
  readonly medicines?: Medicines
  readonly rules: readonly Rule[]
}
