import {githubReport} from './github.ts'
import {jsonReport} from './json.ts'
import {marketName} from './names.ts'
import {paintFor} from './paint.ts'
import type {Report} from './report.ts'
import {sarifReport} from './sarif.ts'
import {textReport} from './text.ts'

const whatWasChecked = ({today, markets, pages}: Report): string => {
  const rules = markets.length === 0 ? 'without a market' : `for ${markets.map(marketName).join('; ')}`
  return `Checked as of ${today}, ${rules}${pages === undefined ? '' : `: ${pages.join(', ')}`}.`
}

/** Every format of a report on standard output, by the name that `--format` takes. */
export const formats = {
  text: (report: Report) => `${textReport(report, paintFor(process.stdout))}\n${whatWasChecked(report)}`,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
} as const

export type Format = keyof typeof formats
