import {githubReport} from './github.ts'
import {jsonReport} from './json.ts'
import {marketName} from './names.ts'
import {paintFor} from './paint.ts'
import type {Report} from './report.ts'
import {sarifReport} from './sarif.ts'
import {elsewhereText} from './summary.ts'
import {textReport} from './text.ts'

const whatWasChecked = ({today, markets, pages}: Report): string => {
  const rules = markets.length === 0 ? 'without a market' : `for ${markets.map(marketName).join('; ')}`
  const what = pages === undefined ? '' : `: ${pages.join(', ')}, and what concerns the whole site`
  return `Checked as of ${today}, ${rules}${what}.`
}

const textOf = (report: Report): string => {
  const beside = elsewhereText(report.elsewhere)
  return [
    textReport(report, paintFor(process.stdout)),
    ...(beside === undefined ? [] : [beside]),
    whatWasChecked(report),
  ].join('\n')
}

/** Every format of a report on standard output, by the name that `--format` takes. */
export const formats = {
  text: textOf,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
} as const

export type Format = keyof typeof formats
