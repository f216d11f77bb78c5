import {approvalRoles, type Manifest} from '@caveat/claims'
import {z} from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const atRevision = z.object({id: z.string(), revision: z.string()})
const decided = {who: z.string(), at: z.string()}
const optionalText = z.string().optional()

const page = z.object({
  address: z.string(),
  title: z.string(),
  document: atRevision.optional(),
  claims: z.array(atRevision),
  disclaimers: z.array(atRevision),
  evidence: z.array(
    z.object({citation: z.string(), locator: optionalText, url: optionalText, doi: optionalText}),
  ),
  approvals: z.array(z.object({id: z.string(), subject: z.string(), role: z.string(), ...decided})),
  overridden: z.array(
    z.object({
      ...{rule: z.string(), document: z.string(), path: z.string(), excerpt: optionalText},
      ...{reason: z.string(), ...decided},
    }),
  ),
  text: z.string(),
  textSha256: sha256,
  html: z.object({sha256, text: z.string()}),
})

/** A manifest as its file holds it. */
export const manifestModel = z.object({
  version: z.literal(1),
  builtAt: z.iso.datetime(),
  snapshot: sha256,
  policy: z.object({
    markets: z.array(z.string()),
    timeZone: z.string(),
    requiredApprovals: z.array(z.enum(approvalRoles)),
    fourEyes: z.boolean(),
    warnings: z.enum(['publish', 'need-override']),
  }),
  rulePacks: z.array(z.object({id: z.string(), version: z.string()})),
  nextChange: z.object({day: z.string(), what: z.string()}).optional(),
  pages: z.array(page),
}) satisfies z.ZodType<Manifest>
