import type {Rule} from '../rules/rule.ts'
import type {PackRule} from './pack-rule.ts'

/** The rules of one market, as they are written: one file. */
export type PackData = {
  /** The id of the market: `us-federal`, `uk` … */
  readonly id: string
  /** The market as people call it. */
  readonly title: string
  /** Calendar day on which the rules were last compared with their sources. */
  readonly version: string
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
  readonly rules: readonly Rule[]
}
