/** Who decides on an approval. */
export const approvalRoles = ['medical', 'legal', 'brand'] as const
export type ApprovalRole = (typeof approvalRoles)[number]

/** What an approval can be about. */
export const approvalSubjects = ['claim', 'disclaimer', 'treatment'] as const

/** What the settings of the site ask of everything that is published. */
export type Policy = {
  /** Ids of the markets (`markets`) whose patients the site addresses: the rules of each apply. */
  readonly markets: readonly string[]
  /** IANA name of the clinic's time zone. */
  readonly timeZone: string
  /** Roles of which each has to have approved a claim, disclaimer or treatment; none means no approval is asked for. */
  readonly requiredApprovals: readonly ApprovalRole[]
  /** Whether the roles of one subject have to be filled by different people. */
  readonly fourEyes: boolean
  /** Whether a warning publishes as it is, or needs an override with a reason. */
  readonly warnings: 'publish' | 'need-override'
}
