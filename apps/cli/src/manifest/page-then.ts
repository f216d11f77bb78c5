import type {BuiltPage, PageVersion} from '@caveat/claims'
import {clinicTime} from '../clinic-day.ts'

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]

/** What a page said by a record, since when and until when, and what that rested on; empty where it had no page. @param isFollowed whether the page may have changed without a record */
export function pageThen(
  {page, builtAt, isLive}: BuiltPage,
  {since, until}: PageVersion,
  timeZone: string,
  isFollowed: boolean,
): string {
  if (page === undefined) return ''
  const time = (moment: string) => clinicTime(moment, timeZone)
  const end = () => (until === undefined ? 'and still does' : `until ${time(until)}`)
  const whileSo = isFollowed ? 'and may have changed with what was published after it' : end()
  const {address, title, text, claims, disclaimers, approvals, overridden} = page
  return [
    `${address} “${title}”`,
    `Said so since ${time(since)} ${whileSo}; ${isLive ? 'published without a build,' : 'build of'} ${time(builtAt)}.`,
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
