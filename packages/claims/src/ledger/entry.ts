import type {ClaimLabel} from '../labels.ts'
import type {DocumentRef} from '../passage.ts'
import type {LedgerApproval} from './approval.ts'
import type {Due} from './due.ts'
import type {ClaimState} from './states.ts'

/** One line of the ledger. Plain data, the same for the same site. */
export type LedgerEntry = {
  readonly claim: string
  readonly statement: string
  readonly labels: readonly ClaimLabel[]
  /** The most urgent of `states`. */
  readonly state: ClaimState
  readonly states: readonly ClaimState[]
  /** How often it is made, on all pages together. */
  readonly uses: number
  readonly pages: readonly {
    readonly document: DocumentRef
    readonly address?: string
    readonly uses: number
  }[]
  /** One for each role that the settings require. */
  readonly approvals: readonly LedgerApproval[]
  /** How many sources are on file; what stands for a source in examples is none. */
  readonly evidence: number
  readonly expiresAt?: string
  readonly withdrawnAt?: string
  /** What falls due within the days asked for, the nearest first. */
  readonly due: readonly Due[]
}

export type Ledger = {
  readonly today: string
  /** Last calendar day of what is due. */
  readonly until: string
  /** False where approvals could not be read: nothing is said of them then. */
  readonly approvalsRead: boolean
  readonly claims: readonly LedgerEntry[]
}
