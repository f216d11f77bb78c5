import {type Finding, isError} from '@caveat/claims'
import {documentName, placeName, studioLink} from './names.ts'
import type {Report} from './report.ts'
import {isOverridden} from './summary.ts'

/** What a workflow command would take for its end. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** The same for an attribute, which a colon or comma would end. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const commandOf = (finding: Finding): string => {
  if (isOverridden(finding)) return 'notice'
  return isError(finding) ? 'error' : 'warning'
}

const annotation = (finding: Finding, studioUrl: string): string => {
  const {document, rule, excerpt, message, overridden, citation} = finding
  const said = [
    ...(excerpt === undefined ? [] : [`“${excerpt}”`]),
    message,
    ...(overridden === undefined ? [] : [`Published all the same: ${overridden.reason} (${overridden.who})`]),
    `${placeName(finding)} · ${citation.url ?? citation.text}`,
    studioLink(studioUrl, finding),
  ].join('\n')
  const title = escapeProperty(`${documentName(document)}: ${rule}`)
  return `::${commandOf(finding)} title=${title}::${escapeData(said)}`
}

/**
 * The report as annotations of a GitHub workflow, one line each; empty where nothing was found. They name no
 * file: the content is in the lake, not in the repository.
 */
export const githubReport = ({findings, studioUrl}: Report): string =>
  findings.map((finding) => annotation(finding, studioUrl)).join('\n')
