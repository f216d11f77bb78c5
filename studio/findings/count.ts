import type {Finding} from '@caveat/claims'
import type {Report} from '../validation/report.ts'

/** Findings in the order in which somebody looks at them. */
export type Sorted = {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** What may be worth a look, and waits for nobody. */
  readonly hints: readonly Finding[]
  /** Warnings that somebody decided on. */
  readonly overridden: readonly Finding[]
}

export const sorted = ({findings}: Pick<Report, 'findings'>): Sorted => ({
  errors: findings.filter(({severity}) => severity === 'error'),
  warnings: findings.filter(({severity, overridden}) => severity === 'warning' && overridden === undefined),
  hints: findings.filter(({severity, overridden}) => severity === 'information' && overridden === undefined),
  overridden: findings.filter(({overridden}) => overridden !== undefined),
})

export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** How it stands, in words: `2 errors, 1 warning, touches 1 document`. Hints wait for nobody and change no colour. */
export const inWords = (report: Pick<Report, 'findings' | 'elsewhere'>): string => {
  const {errors, warnings, hints} = sorted(report)
  const touched = new Set(report.elsewhere.map(({document}) => document.id)).size
  const parts = [
    ...(errors.length > 0 ? [counted(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
    ...(touched > 0 ? [`touches ${counted(touched, 'document')}`] : []),
  ]
  const mend = parts.join(', ') || 'Nothing to mend'
  return hints.length === 0 ? mend : `${mend}, ${counted(hints.length, 'hint')}`
}

/** The colour in which it stands. */
export const toneOf = (report: Pick<Report, 'findings' | 'elsewhere'>) => {
  const {errors, warnings} = sorted(report)
  if (errors.length > 0) return 'critical'
  return warnings.length + report.elsewhere.length > 0 ? 'caution' : 'positive'
}
