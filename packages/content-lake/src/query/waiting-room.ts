import type {Lane, Task} from './slot.ts'
import type {Turns} from './turns.ts'

/** How many may wait: of one asker, and of all without a token together; and in how many seconds to come again. */
const LIMITS = {
  quick: {each: 2000, eachAnonymous: 250, allAnonymous: 1000, seconds: 1},
  slow: {each: 50, eachAnonymous: 8, allAnonymous: 16, seconds: 10},
} as const

/**
 * Whether a task may wait in a lane; answers would come too late to be of use if all might.
 *
 * @returns the seconds after which to come again, or undefined if it may
 */
export function admits(waiting: Turns<Task>, lane: Lane, {job, asker}: Task): number | undefined {
  const {each, eachAnonymous, allAnonymous, seconds} = LIMITS[lane]
  // Of the filters of listeners, one is asked at a time: their number is that of open streams.
  if (lane === 'quick' && job.kind === 'match') return undefined
  const own = waiting.count(({key}) => key === asker.key)
  if (!asker.isAnonymous) return own < each ? undefined : seconds
  const anonymous = waiting.count(({isAnonymous}) => isAnonymous)
  return own < eachAnonymous && anonymous < allAnonymous ? undefined : seconds
}
