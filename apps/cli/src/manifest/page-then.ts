import type {BuiltPage, PageVersion} from '@caveat/claims'
import {clinicTime} from '../clinic-day.ts'

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]

/** What a page said in a build, since when and until when, and what that rested on; empty where it had no page. */
export function pageThen({page, builtAt}: BuiltPage, {since, until}: PageVersion, timeZone: string): string {
  if (page === undefined) return ''
  const time = (moment: string) => clinicTime(moment, timeZone)
  const {address, title, text, claims, disclaimers, approvals, overridden} = page
  return [
    `${address} “${title}”`,
    `Said so since ${time(since)} ${until === undefined ? 'and still does' : `until ${time(until)}`}; build of ${time(builtAt)}.`,
    '',
    text.trimEnd(),
    '',
    ...listed(
      'Claims',
      claims.map(({id, revision}) => `${id} (revision ${revision})`),
    ),
    ...listed(
      'Disclaimers',
      disclaimers.map(({id, revision}) => `${id} (revision ${revision})`),
    ),
    ...listed(
      'Approvals',
      approvals.map(({subject, role, who, at}) => `${subject}: ${role}, ${who}, ${at}`),
    ),
    ...listed(
      'Overridden',
      overridden.map(({rule, path, reason, who}) => `${rule} at ${path}: ${reason} (${who})`),
    ),
  ].join('\n')
}
