import type {Rule} from '../rules/rule.ts'

/** The rules of one market, with where they come from. */
export type Pack = {
  /** The id of the market: `us-federal`, `uk` … */
  readonly id: string
  /** The market as people call it. */
  readonly title: string
  /** Calendar day on which the rules were last compared with their sources. */
  readonly version: string
  readonly rules: readonly Rule[]
}
