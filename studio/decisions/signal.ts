import {useSyncExternalStore} from 'react'
import {forgetDecisions} from '../validation/around.ts'
import {forgetReports} from '../validation/findings.ts'

let decided = 0
const listeners = new Set<() => void>()

/** Says that a decision was stored or taken back: whatever was judged before is judged again. */
export function announceDecision(): void {
  forgetDecisions()
  forgetReports()
  decided += 1
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** A number that changes with each decision of this window. */
export const useDecisionCount = (): number => useSyncExternalStore(subscribe, () => decided)
