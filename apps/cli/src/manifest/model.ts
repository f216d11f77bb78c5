import {approvalRoles, type LiveRecord, type Manifest} from '@caveat/claims'
import {z} from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const atRevision = z.strictObject({id: z.string(), revision: z.string()})
const decided = {who: z.string(), at: z.string()}
const optionalText = z.string().optional()

const decisions = {
  approvals: z.array(z.strictObject({id: z.string(), subject: z.string(), role: z.string(), ...decided})),
  overridden: z.array(
    z.strictObject({
      ...{id: z.string(), rule: z.string(), document: z.string(), path: z.string(), excerpt: optionalText},
      ...{reason: z.string(), ...decided},
    }),
  ),
}

const recorded = {
  address: z.string(),
  title: z.string(),
  document: atRevision.optional(),
  claims: z.array(atRevision),
  disclaimers: z.array(atRevision),
  evidence: z.array(
    z.strictObject({citation: z.string(), locator: optionalText, url: optionalText, doi: optionalText}),
  ),
  ...decisions,
  text: z.string(),
  textSha256: sha256,
}

const page = z.strictObject({
  ...recorded,
  html: z.strictObject({sha256, markupSha256: sha256, text: z.string()}),
})

/** What every record says. */
const common = {
  version: z.literal(1),
  previous: optionalText,
  snapshot: sha256,
  policy: z.strictObject({
    markets: z.array(z.string()),
    timeZone: z.string(),
    requiredApprovals: z.array(z.enum(approvalRoles)),
    fourEyes: z.boolean(),
    warnings: z.enum(['publish', 'need-override']),
  }),
  rulePacks: z.array(z.strictObject({id: z.string(), version: z.string()})),
}

/** A manifest as its file holds it: what a build does not write is refused. */
export const manifestModel = z.strictObject({
  ...common,
  builtAt: z.iso.datetime(),
  nextChange: z.strictObject({day: z.string(), what: z.string()}).optional(),
  site: z.strictObject(decisions),
  pages: z.array(page),
}) satisfies z.ZodType<Manifest>

/** The record of a live publication as its file holds it. */
export const liveRecordModel = z.strictObject({
  ...common,
  publishedAt: z.iso.datetime(),
  document: z.string(),
  page: z.strictObject(recorded).optional(),
}) satisfies z.ZodType<LiveRecord>
