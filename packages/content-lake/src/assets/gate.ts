import {RequestError} from '../errors.ts'
import {type Asker, Turns} from '../query/turns.ts'

/** A picture that is to be made: for whom, and of how many pixels. */
type Order = {asker: Asker; pixels: number; signal: AbortSignal}

type Gate = <T>(order: Order, work: () => Promise<T>) => Promise<T>

/** Pictures of more pixels than this are large: they never take the last place. */
const MOST_PIXELS_OF_SMALL = 1_000_000
/** How many may wait, together and of one asker; the time of large ones is long. */
const MOST_WAITING = {small: {all: 600, each: 300}, large: {all: 60, each: 30}} as const
const RETRY_SECONDS = 5

type Waiting = {enter: () => void}

/**
 * Lets so many pictures be made at the same time. Small ones go before large ones, which leave one place to them;
 * askers are served in turn; what nobody waits for any more is not made.
 *
 * @param places - at least 2
 */
export function createGate(places: number): Gate {
  const queues = {small: new Turns<Waiting>(), large: new Turns<Waiting>()}
  const busy = {small: 0, large: 0}

  const isOpenTo = (kind: keyof typeof queues) => {
    return busy.small + busy.large < places && (kind === 'small' || busy.large < places - 1)
  }
  const next = () => {
    for (const kind of ['small', 'large'] as const) {
      while (isOpenTo(kind)) {
        const waiting = queues[kind].take(() => true)
        if (!waiting) break
        busy[kind] += 1
        waiting.enter()
      }
    }
  }
  const turn = (kind: keyof typeof queues, {asker, signal}: Order) => {
    const {promise, resolve, reject} = Promise.withResolvers<void>()
    const waiting = {enter: resolve}
    const leave = () => {
      if (queues[kind].remove(asker, waiting)) reject(abandoned())
    }
    signal.addEventListener('abort', leave)
    queues[kind].add(asker, waiting, false)
    next()
    return promise.finally(() => signal.removeEventListener('abort', leave))
  }

  return async (order, work) => {
    if (order.signal.aborted) throw abandoned()
    const kind = order.pixels > MOST_PIXELS_OF_SMALL ? 'large' : 'small'
    const {all, each} = MOST_WAITING[kind]
    const own = queues[kind].count(({key}) => key === order.asker.key)
    if (own >= each || queues[kind].count() >= all) throw tooMany()
    await turn(kind, order)
    try {
      return await work()
    } finally {
      busy[kind] -= 1
      next()
    }
  }
}

function tooMany(): RequestError {
  return new RequestError(503, {
    type: 'tooManyPictures',
    description: `Too many pictures are being made. Try again in ${RETRY_SECONDS} s, or ask for smaller ones.`,
    retryAfterSeconds: RETRY_SECONDS,
  })
}

function abandoned(): RequestError {
  return new RequestError(503, {
    type: 'pictureAbandoned',
    description: 'Nobody waits for the picture any more',
  })
}
