import {studioLink} from './names.ts'
import type {Report} from './report.ts'
import {countsOf} from './summary.ts'

/** Raised when an attribute changes its meaning or goes; a new one may come at any time. */
const version = 1

/** The report for programs. `docs/checking.md` describes its attributes. */
export function jsonReport({findings, today, markets, pages, elsewhere, studioUrl, places}: Report): string {
  const report = {
    version,
    today,
    markets,
    ...(pages === undefined ? {} : {pages}),
    ...(elsewhere === undefined ? {} : {elsewhere}),
    summary: countsOf(findings),
    findings: findings.map((finding) => ({
      ...finding,
      place: places(finding),
      studio: studioLink(studioUrl, finding),
    })),
  }
  return JSON.stringify(report, null, 2)
}
