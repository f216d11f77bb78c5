import {type Finding, isError} from '@caveat/claims'
import {documentName, studioLink} from './names.ts'
import type {Report} from './report.ts'
import {elsewhereText, isInformation, isOverridden} from './summary.ts'

type Kind = 'error' | 'warning' | 'notice'

/** GitHub shows so many annotations of each kind for a step, and drops the others without a word. */
const shownOfKind = 10

/** What a workflow command would take for its end. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** The same for an attribute, which a colon or comma would end. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A line of the log that no runner takes for a command, whatever the content holds. */
const logLine = (text: string): string =>
  `  ${text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '## [')}`

const annotation = (kind: Kind, title: string, text: string): string =>
  `::${kind} title=${escapeProperty(title)}::${escapeData(text)}`

const kindOf = (finding: Finding): Kind => {
  if (isOverridden(finding) || isInformation(finding)) return 'notice'
  return isError(finding) ? 'error' : 'warning'
}

const titleOf = ({document, rule}: Finding): string => `${documentName(document)}: ${rule}`

const linesOf = (finding: Finding, {studioUrl, places}: Report): readonly string[] => {
  const {excerpt, message, overridden, citation} = finding
  return [
    ...(excerpt === undefined ? [] : [`“${excerpt}”`]),
    message,
    ...(overridden === undefined ? [] : [`Published all the same: ${overridden.reason} (${overridden.who})`]),
    `${places(finding)} · ${citation.url ?? citation.text}`,
    studioLink(studioUrl, finding),
  ]
}

const annotated = (kind: Kind, finding: Finding, report: Report): string =>
  annotation(kind, titleOf(finding), linesOf(finding, report).join('\n'))

/** The findings of one kind: where they are too many, the last annotation says so, and the log has the others. */
function ofKind(kind: Kind, findings: readonly Finding[], report: Report): readonly string[] {
  if (findings.length <= shownOfKind) return findings.map((finding) => annotated(kind, finding, report))
  const shown = findings.slice(0, shownOfKind - 1)
  const others = findings.slice(shown.length)
  const title = `${others.length} more of ${findings.length}`
  return [
    ...shown.map((finding) => annotated(kind, finding, report)),
    annotation(
      kind,
      title,
      'GitHub shows no more than ten of a kind. The log of this step lists the others.',
    ),
    `::group::${title}`,
    ...others.map((finding) => logLine([kind, titleOf(finding), ...linesOf(finding, report)].join(' · '))),
    '::endgroup::',
  ]
}

/**
 * The report as annotations of a GitHub workflow, the worst first; empty where nothing was found. They name no
 * file: the content is in the lake, not in the repository.
 */
export function githubReport(report: Report): string {
  const kinds = Map.groupBy(report.findings, kindOf)
  const beside = elsewhereText(report.elsewhere)
  const besideKind = report.elsewhere !== undefined && report.elsewhere.errors > 0 ? 'warning' : 'notice'
  return [
    ...(['error', 'warning', 'notice'] as const).flatMap((kind) =>
      ofKind(kind, kinds.get(kind) ?? [], report),
    ),
    ...(beside === undefined ? [] : [annotation(besideKind, 'Other pages', beside)]),
  ].join('\n')
}
