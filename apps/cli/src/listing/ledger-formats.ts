import type {Due, Ledger, LedgerEntry} from '@caveat/claims'
import {claimStates} from '@caveat/claims'
import {displayed} from '../report/displayed.ts'
import {documentName} from '../report/names.ts'
import {csv} from './csv.ts'
import {indented} from './fold.ts'
import {type Column, table} from './table.ts'

const inWords = (state: string): string => state.replaceAll('-', ' ')

const narrow: readonly Column[] = [
  {title: 'STATE', width: 15},
  {title: 'USES', width: 4, align: 'right'},
  {title: 'NEXT DUE', width: 13},
]

/** Columns of the gaps between those of the table. */
const gaps = 6

/** The claim takes what is left: longer lines than 120 columns are hard to read, 20 are needed for any word. */
const columnsFor = (width: number): readonly Column[] => {
  const taken = narrow.reduce((sum, column) => sum + column.width, gaps)
  return [...narrow, {title: 'CLAIM', width: Math.max(20, Math.min(120, width) - taken)}]
}

const approvalText = ({role, state, who}: LedgerEntry['approvals'][number]): string =>
  `${role}: ${inWords(state)}${who === undefined ? '' : ` (${who})`}`

const rowOf = (entry: LedgerEntry) => {
  const [next] = entry.due
  const ended = entry.uses > 0 && ['withdrawn', 'expired'].includes(entry.state)
  return [
    entry.states.filter((state, place) => place === 0 || state !== 'substantiated').map(inWords),
    String(entry.uses),
    next === undefined ? (ended ? 'now' : '–') : [next.day, next.what],
    [
      displayed(entry.statement),
      entry.claim,
      `${entry.evidence} ${entry.evidence === 1 ? 'source' : 'sources'}; ${entry.labels.join(', ')}`,
      ...entry.approvals.map(approvalText).map(displayed),
      ...entry.pages.map(({address, document, uses}) => `${address ?? document.id} (${uses})`),
    ],
  ]
}

const dueOf = (claims: readonly LedgerEntry[]): readonly Due[] => {
  const all = claims.flatMap(({due}) => due)
  const once = new Map(all.map((due) => [`${due.day} ${due.what} ${due.document.id}`, due]))
  return Array.from(once.values()).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const tableOf = ({claims, until, today, approvalsRead}: Ledger, width = 80): string => {
  const counts = claimStates.flatMap((state) => {
    const count = claims.filter((claim) => claim.state === state).length
    return count === 0 ? [] : `${count} ${inWords(state)}`
  })
  const due = dueOf(claims).map(({day, what, document}) =>
    indented(`${day} ${what}: ${displayed(documentName(document))}`, 2, width),
  )
  return [
    ...(claims.length === 0
      ? []
      : [
          table(
            columnsFor(width),
            claims.map(rowOf).flatMap((row, at) => (at === 0 ? [row] : [[], row])),
          ),
        ]),
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} on ${today}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.`,
    due.length === 0 ? `Nothing falls due until ${until}.` : `Due until ${until}:\n${due.join('\n')}`,
    ...(approvalsRead
      ? []
      : [indented('Approvals are not public and were not read: set SANITY_TOKEN to see them.', 0)]),
  ].join('\n\n')
}

const headers = [
  ...['claim', 'statement', 'labels', 'state', 'states', 'uses', 'pages', 'approvals', 'sources'],
  ...['expires', 'withdrawn', 'due'],
]

const csvOf = ({claims}: Ledger): string =>
  csv([
    headers,
    ...claims.map((entry) => [
      ...[entry.claim, entry.statement, entry.labels.join('; '), entry.state, entry.states.join('; ')],
      entry.uses,
      entry.pages.map(({address, document}) => address ?? document.id).join('; '),
      entry.approvals.map(approvalText).join('; '),
      entry.evidence,
      ...[entry.expiresAt ?? '', entry.withdrawnAt ?? ''],
      entry.due.map(({day, what, document}) => `${day} ${what} (${document.id})`).join('; '),
    ]),
  ])

/** A ledger as text: a table for people, as wide as their terminal or 80 columns, CSV by RFC 4180, JSON. Each ends with a line break. */
export const ledgerFormats = {
  table: (ledger: Ledger, width?: number) => `${tableOf(ledger, width)}\n`,
  csv: csvOf,
  json: (ledger: Ledger) => `${JSON.stringify({version: 1, ...ledger}, null, 2)}\n`,
} as const

export type LedgerFormat = keyof typeof ledgerFormats
