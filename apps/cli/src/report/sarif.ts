import {createHash} from 'node:crypto'
import {type Finding, type Rule, rulesOf} from '@caveat/claims'
import {documentName, studioLink} from './names.ts'
import type {Places} from './places.ts'
import type {Report} from './report.ts'

const levels = {error: 'error', warning: 'warning', information: 'note'} as const

const helpOf = (text: string, url: string | undefined) => ({
  help: {text},
  ...(url === undefined ? {} : {helpUri: url}),
})

const descriptorOfRule = ({id, title, severity, group, market, citation}: Rule) => ({
  id,
  shortDescription: {text: title},
  ...helpOf(citation.text, citation.url),
  defaultConfiguration: {level: levels[severity]},
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

const identity = ({rule, document, path, excerpt = ''}: Finding): string =>
  [rule, document.id, path, excerpt].join('\n')

/**
 * What tells each finding from the others, and is the same in another run: words may have moved in their passage,
 * not changed. The same words twice in one passage are told apart by which of them comes first.
 */
function fingerprintsOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const fingerprints = new Map<Finding, string>()
  for (const [key, same] of Map.groupBy(findings, identity))
    same
      .toSorted((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0))
      .forEach((finding, place) => {
        const text = place === 0 ? key : `${key}\n${place}`
        fingerprints.set(finding, createHash('sha256').update(text).digest('hex'))
      })
  return fingerprints
}

const locationOf = (finding: Finding, places: Places) => ({
  logicalLocations: [
    {
      name: documentName(finding.document),
      kind: finding.document.type,
      fullyQualifiedName:
        finding.path === '' ? finding.document.id : `${finding.document.id}/${finding.path}`,
    },
  ],
  message: {text: places(finding)},
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

type Around = {readonly ruleIndex: number; readonly fingerprint: string}

const resultOf = (finding: Finding, {ruleIndex, fingerprint}: Around, {studioUrl, places}: Report) => {
  const {rule, excerpt, span, passage, market, fixes} = finding
  const properties = {excerpt, span, passage, market, fixes}
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[finding.severity],
    message: {text: excerpt === undefined ? finding.message : `“${excerpt}”: ${finding.message}`},
    locations: [locationOf(finding, places)],
    hostedViewerUri: studioLink(studioUrl, finding),
    partialFingerprints: {'caveat/v1': fingerprint},
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
  const fingerprints = fingerprintsOf(report.findings)
  const {today, markets, pages, elsewhere} = report
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Caveat', rules: Array.from(descriptors.values())}},
        automationDetails: {id: 'caveat/check/'},
        columnKind: 'utf16CodeUnits',
        properties: {today, markets, pages, elsewhere},
        results: report.findings.map((finding) =>
          resultOf(
            finding,
            {ruleIndex: indexes.get(finding.rule) ?? -1, fingerprint: fingerprints.get(finding) ?? ''},
            report,
          ),
        ),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}
