import {alterationInWords} from '../decisions/record.ts'
import type {Override} from '../decisions.ts'
import type {Finding} from '../finding.ts'
import {marketIds} from '../packs/all.ts'
import {structural} from '../rule.ts'
import {rulesOf} from '../rules/all.ts'
import type {Site} from '../site.ts'
import type {Judged} from './match.ts'

const unused =
  'In what is published now, no warning asks for this decision: the words were changed, or the page that they are on is not published yet. If it is no longer needed, delete it.'

const stale = ({changes = []}: Judged): string => {
  const [first] = changes
  const field = first === undefined || first.field.startsWith('there') ? '' : ` (${first.field})`
  return `What this decision was about was changed since${field}, so the warning counts again. Mend it, or decide anew in the Studio.`
}

function messageOf(judged: Judged, asked: ReadonlySet<string>): string | undefined {
  const {why, key} = judged
  if (why === 'made-later') return undefined
  if (why === 'no-reason')
    return 'This decision gives no reason, so it does not count. Decide anew in the Studio.'
  if (why !== undefined && why !== 'stale')
    return `${alterationInWords[why]} It does not count; where it is still needed, decide anew in the Studio.`
  if (!asked.has(key)) return unused
  return why === 'stale' ? stale(judged) : undefined
}

/** Rules that are not asked on this day, or in these markets, say nothing about who needs their overrides. */
function isAsked({rule}: Override, {policy, today}: Site): boolean {
  const known = rulesOf(marketIds).find(({id}) => id === rule)
  if (known === undefined) return true
  const {inForceFrom = '', inForceUntil, market} = known
  return (
    (market === undefined || policy.markets.includes(market)) &&
    inForceFrom <= today &&
    (inForceUntil === undefined || today < inForceUntil)
  )
}

/**
 * What has to be said of overrides that do nothing.
 *
 * @param asked what warnings ask for
 */
export function withoutEffect(
  all: readonly Judged[],
  asked: ReadonlySet<string>,
  site: Site,
): readonly Finding[] {
  const inEffect = new Set(all.filter(({why}) => why === undefined).map(({key}) => key))
  return all.flatMap((each): readonly Finding[] => {
    const {override, key, why} = each
    // A later decision on the same stands in the place of one that is stale.
    if (!isAsked(override, site) || (why === 'stale' && inEffect.has(key))) return []
    const message = messageOf(each, asked)
    if (message === undefined) return []
    const {_id, who, at, reason} = override
    const title = `“${reason}” (${who}, ${at.slice(0, 10)})`
    const document = {id: _id, type: 'override', title}
    return [
      {
        rule: 'override-records',
        severity: 'warning',
        document,
        path: '',
        message,
        citation: structural,
      },
    ]
  })
}
