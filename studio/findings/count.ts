import type {Finding} from '@caveat/claims'
import type {Report} from '../validation/report.ts'

/** Findings in the order in which somebody looks at them. */
export type Sorted = {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** Warnings that somebody decided on. */
  readonly overridden: readonly Finding[]
}

export const sorted = ({findings}: Pick<Report, 'findings'>): Sorted => ({
  errors: findings.filter(({severity}) => severity === 'error'),
  warnings: findings.filter(({severity, overridden}) => severity === 'warning' && overridden === undefined),
  overridden: findings.filter(({overridden}) => overridden !== undefined),
})

export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** How it stands, in words: `2 errors, 1 warning`. */
export const inWords = (report: Pick<Report, 'findings'>): string => {
  const {errors, warnings} = sorted(report)
  const parts = [
    ...(errors.length > 0 ? [counted(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
  ]
  return parts.join(', ') || 'Nothing to mend'
}
