import type {Citation, Finding} from './finding.ts'
import type {Rule, SaidBy} from './rule.ts'

const keyOf = ({rule, of}: SaidBy, {document, path}: Finding): string =>
  JSON.stringify([rule, document.id, ...(of === 'path' ? [path] : [])])

const joined = (first: Citation, others: readonly Citation[]): Citation => {
  const {url} = [first, ...others].find((citation) => citation.url !== undefined) ?? {}
  const text = [...new Set([first, ...others].map((citation) => citation.text))].join('; ')
  return {text, ...(url === undefined ? {} : {url})}
}

/**
 * Findings without those of a market that a rule which holds everywhere says of the same place: one lack is reported
 * once, and the finding that stays names the market's source as well. One that stops a page is never folded into
 * one that warns.
 */
export function foldFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const saidBy = new Map(
    rules.flatMap(({id, alsoSaidBy}) => (alsoSaidBy === undefined ? [] : [[id, alsoSaidBy]])),
  )
  if (!findings.some(({rule}) => saidBy.has(rule))) return findings
  const everywhere = new Map<string, Finding>()
  for (const finding of findings)
    for (const place of ['path', 'document'] as const) {
      const key = keyOf({rule: finding.rule, of: place}, finding)
      if (!everywhere.has(key)) everywhere.set(key, finding)
    }
  const further = new Map<Finding, Citation[]>()
  const kept = findings.filter((finding) => {
    const other = saidBy.get(finding.rule)
    const same = other === undefined ? undefined : everywhere.get(keyOf(other, finding))
    if (same === undefined || (finding.severity === 'error' && same.severity !== 'error')) return true
    further.set(same, [...(further.get(same) ?? []), finding.citation])
    return false
  })
  return kept.map((finding) => {
    const citations = further.get(finding)
    return citations === undefined ? finding : {...finding, citation: joined(finding.citation, citations)}
  })
}
