import type {Citation} from '../../finding.ts'
import type {Rule} from '../../rule.ts'
import type {Pack, PackData} from '../pack.ts'
import type {PackRule} from '../pack-rule.ts'
import {claimsRule} from './claims.ts'
import {pagesRule} from './pages.ts'
import {picturesRule} from './pictures.ts'
import {groupOf, severityOf} from './severity.ts'
import {wordsRule} from './words.ts'

const citationOf = ({sources}: PackRule): Citation => {
  const [{url}] = sources
  return {
    text: sources.map(({text}) => text).join('; '),
    ...(url === undefined ? {} : {url}),
  }
}

const ruleOf = (rule: PackRule, market: string): Rule => {
  const common = {
    id: rule.id,
    title: rule.title,
    severity: severityOf(rule),
    group: groupOf(rule),
    citation: citationOf(rule),
    sources: rule.sources,
    market,
    ...(rule.alsoSaidBy === undefined ? {} : {alsoSaidBy: rule.alsoSaidBy}),
    ...(rule.inForceFrom === undefined ? {} : {inForceFrom: rule.inForceFrom}),
    ...(rule.inForceUntil === undefined ? {} : {inForceUntil: rule.inForceUntil}),
  }
  const say = (words: string) => `${rule.message.replace('{words}', () => words)} ${rule.instead}`
  const {look} = rule
  if (look.look === 'words') return {...common, appliesTo: 'page', check: wordsRule(look, say)}
  if (look.look === 'claims') return {...common, appliesTo: 'claim', check: claimsRule(look, say, market)}
  if (look.look === 'pages') return {...common, appliesTo: 'page', check: pagesRule(look, say)}
  return {...common, appliesTo: 'page', check: picturesRule(look, say)}
}

/** Makes the rules that the engine checks out of a pack. Throws where a phrase in it cannot be found. */
export const compile = ({id, title, version, country, medicines, rules}: PackData): Pack => ({
  id,
  title,
  version,
  ...(country === undefined ? {} : {country}),
  ...(medicines === undefined ? {} : {medicines}),
  rules: rules.map((rule) => ruleOf(rule, id)),
})
