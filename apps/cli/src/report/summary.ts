import {type Finding, isError} from '@caveat/claims'
import type {Elsewhere} from './report.ts'

export const isOverridden = ({overridden}: Finding): boolean => overridden !== undefined

/** What is told to whoever reads the page anyway, and waits for nobody. */
export const isInformation = ({severity}: Finding): boolean => severity === 'information'

export type Counts = {
  /** What stops a build. */
  readonly errors: number
  /** What is published all the same, without anybody's decision. */
  readonly warnings: number
  /** What is no more than information. */
  readonly information: number
  /** What somebody decided to publish in spite of. */
  readonly overridden: number
  /** Documents with an error or a warning. */
  readonly documents: number
}

export function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter((finding) => !isOverridden(finding))
  const errors = open.filter(isError).length
  const weighty = open.filter((finding) => !isInformation(finding))
  return {
    errors,
    warnings: weighty.length - errors,
    information: open.length - weighty.length,
    overridden: findings.length - open.length,
    documents: new Set(weighty.map(({document}) => document.id)).size,
  }
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

/** How much there is on other pages, in a sentence; undefined where there is nothing. */
export function elsewhereText(elsewhere: Elsewhere | undefined): string | undefined {
  if (elsewhere === undefined) return undefined
  const {errors, warnings} = elsewhere
  const found = [
    ...(errors === 0 ? [] : [count(errors, 'problem')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ].join(' and ')
  if (found === '') return undefined
  const stops = errors === 0 ? '' : ', and the build stops on it'
  return `Found on other pages: ${found}${stops}. “caveat check” without a page lists all.`
}

/** The counts in a sentence. */
export function summaryOf(findings: readonly Finding[]): string {
  const {errors, warnings, information, overridden, documents} = countsOf(findings)
  const found = [
    ...(errors === 0 ? [] : [count(errors, 'problem')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ].join(' and ')
  const open = found === '' ? 'No problems' : `${found} in ${count(documents, 'document')}`
  const further = [
    ...(information === 0 ? [] : [`${count(information, 'hint')}, which stop nothing`]),
    ...(overridden === 0 ? [] : [`${count(overridden, 'warning')} overridden`]),
  ]
  return `${[open, ...further].join('; ')}.`
}
