import {styleText} from 'node:util'
import {type Finding, isError} from '@caveat/claims'

/** The address that opens a document in the Studio, at the place in question. */
export const studioLink = (
  studioUrl: string,
  {document, path}: Pick<Finding, 'document' | 'path'>,
): string => {
  const at = path === '' ? '' : `;path=${encodeURIComponent(path)}`
  return `${studioUrl}/intent/edit/id=${encodeURIComponent(document.id)};type=${document.type}${at}`
}

const typeNames: Readonly<Record<string, string>> = {siteSettings: 'Site settings'}
const typeName = (type: string) => typeNames[type] ?? type.charAt(0).toUpperCase() + type.slice(1)

const describe = (finding: Finding, studioUrl: string): string => {
  const sign = isError(finding) ? styleText('red', '✗') : styleText('yellow', '!')
  return [
    `  ${sign} ${finding.path === '' ? 'whole document' : finding.path}`,
    ...(finding.excerpt === undefined ? [] : [`      “${finding.excerpt}”`]),
    `      ${finding.message}`,
    `      ${styleText('dim', `${finding.rule} · ${studioLink(studioUrl, finding)}`)}`,
  ].join('\n')
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

/** All findings at once, by document: place, words, what to do, and the way into the Studio. */
export function reportOf(findings: readonly Finding[], studioUrl: string): string {
  const byDocument = Map.groupBy(findings, ({document}) => `${document.type} ${document.id}`)
  const groups = Array.from(byDocument.values(), (group) => {
    const document = group[0]?.document
    const title =
      document === undefined ? '' : `${typeName(document.type)} “${document.title}” (${document.id})`
    return [styleText('bold', title), ...group.map((finding) => describe(finding, studioUrl))].join('\n')
  })
  const errors = findings.filter(isError).length
  const warnings = findings.length - errors
  const summary = [
    ...(errors === 0 ? [] : [count(errors, 'problem')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ].join(' and ')
  return [...groups, `${summary} in ${count(byDocument.size, 'document')}.`].join('\n\n')
}
