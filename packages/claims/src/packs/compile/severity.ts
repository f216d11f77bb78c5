import type {RuleGroup} from '../../rule.ts'
import type {PackRule} from '../pack-rule.ts'

/** Only what is forbidden, in a text that was read for this, stops a page. Everything else warns. */
export const severityOf = ({force, sources}: Pick<PackRule, 'force' | 'sources'>): 'error' | 'warning' =>
  force === 'ban' && sources.every(({key}) => key === 'V') ? 'error' : 'warning'

/** What the rule is about: evidence of claims, their notes, or what the market allows. */
export const groupOf = ({look}: Pick<PackRule, 'look'>): RuleGroup => {
  if (look.look !== 'claims') return 'market'
  return look.onlyNotes === undefined ? 'evidence' : 'adequacy'
}
