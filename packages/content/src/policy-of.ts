import {approvalRoles, type DocumentRef, type Finding, marketIds, type Policy} from '@caveat/claims'
import {z} from 'zod'
import type {BrokenDocument} from './documents/read.ts'
import {siteSettings} from './documents/site-settings/model.ts'
import type {Snapshot} from './snapshot/snapshot.ts'

const {fields} = siteSettings

type PolicyField = 'markets' | 'timeZone' | 'requiredApprovals' | 'fourEyes' | 'warnings'

/** A field of the policy that could not be read, by its title in the Studio, and what holds in its place. */
type Unread = {readonly field: PolicyField; readonly title: string; readonly instead: string}

const unnamed: DocumentRef = {id: 'siteSettings', type: 'siteSettings', title: 'Site settings'}

const attributes = z.record(z.string(), z.unknown()).catch({})
const list = z.array(z.unknown()).catch([])

/** The roles that were asked for, as far as they are known; where none is, all: somebody wanted approvals. */
const readableRoles = (stored: unknown): Policy['requiredApprovals'] => {
  const known = approvalRoles.filter((role) => list.parse(stored).includes(role))
  return known.length === 0 ? approvalRoles : known
}

/** The settings of the site, in what state ever: a second document of that type does not stand in for them. */
function settingsIn(snapshot: Snapshot, broken: readonly BrokenDocument[]) {
  const damaged = broken.filter(({document}) => document.type === 'siteSettings')
  const all = [
    ...snapshot.all('siteSettings').map((good) => ({document: {...unnamed, id: good._id}, stored: good})),
    ...damaged,
  ]
  const {document, stored} = all.find(({document}) => document.id === unnamed.id) ??
    all[0] ?? {document: unnamed}
  return {document, stored: attributes.parse(stored)}
}

/**
 * Reads the settings field by field, so that one bad field does not switch off what the others ask for. What
 * cannot be read counts as the strictest that it could say.
 */
function readPolicy(snapshot: Snapshot, broken: readonly BrokenDocument[]) {
  const {stored, document} = settingsIn(snapshot, broken)
  const unread: Unread[] = []
  const read = <T>(model: z.ZodType<T>, closed: T, said: Unread): T => {
    const field = model.safeParse(stored[said.field])
    if (field.success) return field.data
    unread.push(said)
    return closed
  }
  const policy: Policy = {
    markets: read<readonly string[]>(fields.markets, marketIds, {
      ...{field: 'markets', title: 'Markets', instead: 'the rules of all markets'},
    }),
    // Without settings there is none; that is reported as such.
    timeZone: read(fields.timeZone.default('UTC'), 'UTC', {
      ...{field: 'timeZone', title: 'Time zone', instead: 'days are those of UTC'},
    }),
    requiredApprovals: read<Policy['requiredApprovals']>(
      fields.requiredApprovals,
      readableRoles(stored.requiredApprovals),
      {
        ...{field: 'requiredApprovals', title: 'Approvals that are needed'},
        instead: `${readableRoles(stored.requiredApprovals).join(', ')}`,
      },
    ),
    fourEyes:
      read(fields.fourEyes, true, {
        ...{field: 'fourEyes', title: 'A different person for each approval', instead: 'yes'},
      }) ?? false,
    warnings:
      read(fields.warnings, 'need-override', {
        ...{field: 'warnings', title: 'Warnings', instead: 'each needs somebody’s decision'},
      }) ?? 'publish',
  }
  return {policy, unread, document}
}

/**
 * What the settings ask for; where none are published, nothing but the structure.
 *
 * @param broken documents that are not as their models want them: the settings may be among them
 */
export const policyOf = (snapshot: Snapshot, broken: readonly BrokenDocument[] = []): Policy =>
  readPolicy(snapshot, broken).policy

/**
 * Says that published settings name no market: then the rules of none apply. It stops everything, and is said alone,
 * for the findings of every market would bury it.
 */
export function marketsMissing(snapshot: Snapshot, broken: readonly BrokenDocument[]): readonly Finding[] {
  const {policy, document} = readPolicy(snapshot, broken)
  if (policy.markets.length > 0) return []
  return [
    {
      rule: 'site-settings',
      severity: 'error',
      document,
      path: 'markets',
      message:
        'The site settings name no market, so the advertising rules of none are checked. Open “Site settings” in the Studio, choose the markets whose patients the site addresses, and publish.',
      citation: {text: 'Caveat content model'},
    },
  ]
}

/** Says in one finding which parts of the policy could not be read, and what is taken in their place. */
export function unreadPolicy(snapshot: Snapshot, broken: readonly BrokenDocument[]): readonly Finding[] {
  const {unread, document} = readPolicy(snapshot, broken)
  const [first] = unread
  if (first === undefined) return []
  const parts = unread.map(({title, instead}) => `“${title}”: ${instead}`).join('; ')
  return [
    {
      rule: 'site-settings',
      severity: 'error',
      document,
      path: first.field,
      message: `Part of the site settings cannot be read. Until they are mended in the Studio and published, the strictest is taken in its place (${parts}), so other findings may go with this one.`,
      citation: {text: 'Caveat content model'},
    },
  ]
}
