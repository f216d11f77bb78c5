import type {LedgerEntry} from './entry.ts'
import {claimStates} from './states.ts'

const never = '9999-12-31'

/** Since or until when somebody has to act: a claim that has ended is due since then, as long as pages make it. */
const dueDay = ({state, uses, withdrawnAt, expiresAt, due}: LedgerEntry): string => {
  const ended = state === 'withdrawn' ? withdrawnAt : state === 'expired' ? expiresAt : undefined
  const days = [...(uses > 0 && ended !== undefined ? [ended] : []), ...due.map(({day}) => day)]
  return days.toSorted()[0] ?? never
}

const compared = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders a ledger: by the day that is due first, the most urgent state, the statement as people sort it, the id. */
export const byUrgency = (a: LedgerEntry, b: LedgerEntry): number =>
  compared(dueDay(a), dueDay(b)) ||
  compared(claimStates.indexOf(a.state), claimStates.indexOf(b.state)) ||
  a.statement.localeCompare(b.statement, 'en') ||
  compared(a.claim, b.claim)
