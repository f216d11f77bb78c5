import {createHash} from 'node:crypto'
import {type Finding, isError, type Rule, rulesOf} from '@caveat/claims'
import {documentName, placeName, studioLink} from './names.ts'
import type {Report} from './report.ts'

const levelOf = (severity: Finding['severity']): string => (severity === 'error' ? 'error' : 'warning')

const helpOf = (text: string, url: string | undefined) => ({
  help: {text},
  ...(url === undefined ? {} : {helpUri: url}),
})

const descriptorOfRule = ({id, title, severity, group, market, citation}: Rule) => ({
  id,
  shortDescription: {text: title},
  ...helpOf(citation.text, citation.url),
  defaultConfiguration: {level: levelOf(severity)},
  properties: {tags: [group, ...(market === undefined ? [] : [market])]},
})

/** Findings of the models have no rule of the engine behind them. */
const descriptorOfFinding = ({rule, citation}: Finding) => ({
  id: rule,
  shortDescription: {text: rule},
  ...helpOf(citation.text, citation.url),
  defaultConfiguration: {level: 'error'},
})

const descriptorsOf = ({markets, findings}: Report) => {
  const rules = new Map<string, object>(rulesOf(markets).map((rule) => [rule.id, descriptorOfRule(rule)]))
  for (const finding of findings)
    if (!rules.has(finding.rule)) rules.set(finding.rule, descriptorOfFinding(finding))
  return rules
}

/** The same finding in another run: its words may have moved in their passage, not changed. */
const fingerprintOf = ({rule, document, path, excerpt = ''}: Finding): string =>
  createHash('sha256').update([rule, document.id, path, excerpt].join('\n')).digest('hex')

const locationOf = (finding: Finding) => ({
  logicalLocations: [
    {
      name: documentName(finding.document),
      kind: finding.document.type,
      fullyQualifiedName:
        finding.path === '' ? finding.document.id : `${finding.document.id}/${finding.path}`,
    },
  ],
  message: {text: placeName(finding)},
})

const suppressionsOf = ({overridden}: Finding) =>
  overridden === undefined
    ? []
    : [
        {
          kind: 'external',
          status: 'accepted',
          justification: overridden.reason,
          properties: {who: overridden.who, at: overridden.at},
        },
      ]

const resultOf = (finding: Finding, ruleIndex: number, studioUrl: string) => {
  const {rule, excerpt, span, passage, market, fixes} = finding
  const properties = {excerpt, span, passage, market, fixes}
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(isError(finding) ? 'error' : 'warning'),
    message: {text: excerpt === undefined ? finding.message : `“${excerpt}”: ${finding.message}`},
    locations: [locationOf(finding)],
    hostedViewerUri: studioLink(studioUrl, finding),
    partialFingerprints: {'caveat/v1': fingerprintOf(finding)},
    // Given on every result or none, so that a reader can tell what was decided from what was not.
    suppressions: suppressionsOf(finding),
    ...(Object.values(properties).some((value) => value !== undefined) ? {properties} : {}),
  }
}

/**
 * The report as SARIF 2.1.0. A place is a document and a path in the lake, which is a logical location: no
 * file of a repository holds the words, so none is named.
 */
export function sarifReport(report: Report): string {
  const descriptors = descriptorsOf(report)
  const indexes = new Map(Array.from(descriptors.keys(), (id, index) => [id, index]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Caveat', rules: Array.from(descriptors.values())}},
        automationDetails: {id: 'caveat/check/'},
        columnKind: 'utf16CodeUnits',
        properties: {today: report.today, markets: report.markets},
        results: report.findings.map((finding) =>
          resultOf(finding, indexes.get(finding.rule) ?? -1, report.studioUrl),
        ),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}
