import type {Due, Ledger, LedgerEntry} from '@caveat/claims'
import {claimStates} from '@caveat/claims'
import {displayed} from '../report/displayed.ts'
import {documentName} from '../report/names.ts'
import {csv} from './csv.ts'
import {indented} from './fold.ts'
import {type Column, table} from './table.ts'

const inWords = (state: string): string => state.replaceAll('-', ' ')

const columns: readonly Column[] = [
  {title: 'STATE', width: 15},
  {title: 'USES', width: 4, align: 'right'},
  {title: 'NEXT DUE', width: 13},
  {title: 'CLAIM', width: 42},
]

const approvalText = ({role, state, who}: LedgerEntry['approvals'][number]): string =>
  `${role}: ${inWords(state)}${who === undefined ? '' : ` (${who})`}`

const rowOf = (entry: LedgerEntry) => {
  const [next] = entry.due
  return [
    entry.states.filter((state, place) => place === 0 || state !== 'substantiated').map(inWords),
    String(entry.uses),
    next === undefined ? '–' : [next.day, next.what],
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

const tableOf = ({claims, until, today, approvalsRead}: Ledger): string => {
  const counts = claimStates.flatMap((state) => {
    const count = claims.filter((claim) => claim.state === state).length
    return count === 0 ? [] : `${count} ${inWords(state)}`
  })
  const due = dueOf(claims).map(({day, what, document}) =>
    indented(`${day} ${what}: ${displayed(documentName(document))}`, 2),
  )
  return [
    ...(claims.length === 0
      ? []
      : [
          table(
            columns,
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

/** A ledger as text: a table of 80 columns for people, CSV by RFC 4180, JSON. Each ends with a line break. */
export const ledgerFormats = {
  table: (ledger: Ledger) => `${tableOf(ledger)}\n`,
  csv: csvOf,
  json: (ledger: Ledger) => `${JSON.stringify({version: 1, ...ledger}, null, 2)}\n`,
} as const

export type LedgerFormat = keyof typeof ledgerFormats
