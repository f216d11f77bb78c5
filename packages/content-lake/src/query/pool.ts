import {queryCrash, queryError, queryQueueFull, queryTimeout} from './errors.ts'
import type {Job, JobAnswer, WorkerSettings} from './protocol.ts'
import {type Slot, startSlot} from './slot.ts'

export type PoolOptions = WorkerSettings & {
  /** How many queries are evaluated at the same time. */
  workers: number
  /** Time limit of one job, from when a worker takes it up. */
  timeoutMs: number
}

/** Answers of a kind belong to jobs of that kind. */
type AnswerTo<J extends Job> = Extract<JobAnswer, {kind: J['kind']}>

export type QueryPool = {
  /** @throws RequestError when the query is wrong, takes too long or breaks its worker. */
  run<J extends Job>(job: J): Promise<AnswerTo<J>>
  close(): Promise<void>
}

type Waiting = {
  job: Job
  resolve: (answer: JobAnswer) => void
  reject: (error: Error) => void
}

/** More waiting jobs than this are refused: answers would come too late to be of use. */
const LONGEST_QUEUE = 2000

/** When all workers are busy and a job has waited this long, a further worker is started. */
const PATIENCE_MS = 100
/** Further workers that may be started so; they end when nobody waits. */
const MOST_FURTHER = 6

/**
 * A few worker threads, started when they are first needed, each with one job at a time: a job
 * that exceeds its time is ended together with its worker, and takes no other job with it.
 *
 * Slow jobs do not hold up others: while somebody waits, further workers are started, and once
 * there are as many as may be, the job that has run longest is ended early, at a fifth of its time.
 */
export function createQueryPool(options: PoolOptions): QueryPool {
  const slots = new Set<Slot>()
  const idle: Slot[] = []
  const queue: Waiting[] = []
  let closed = false
  let watch: NodeJS.Timeout | undefined

  const start = () => {
    const slot = startSlot(options, (error) => retire(slot, error))
    slots.add(slot)
    // Only then does it take jobs: its own start must not count against their time.
    slot.worker.once('message', () => {
      slot.ready = true
      idle.push(slot)
      dispatch()
    })
  }

  const retire = (slot: Slot, error: Error) => {
    // A worker that broke reports an error and its end; one that was ended, only the end.
    if (!slots.delete(slot)) return
    const place = idle.indexOf(slot)
    if (place >= 0) idle.splice(place, 1)
    slot.end?.(error)
    // One that cannot even start would be started for ever.
    if (!slot.ready) for (const {reject} of queue.splice(0)) reject(error)
    dispatch()
  }

  const dismiss = (slot: Slot) => {
    slots.delete(slot)
    void slot.worker.terminate()
  }
  const stop = (slot: Slot, limitMs: number) => {
    void slot.worker.terminate()
    retire(slot, queryTimeout(limitMs))
  }
  /** Makes room for those who wait, as long as anybody does. */
  const relieve = () => {
    watch = undefined
    const allBusy = [...slots].every(({since}) => since !== undefined)
    if (closed || queue.length === 0 || idle.length > 0) return
    if (allBusy && slots.size < options.workers + MOST_FURTHER) start()
    else if (allBusy) {
      const limitMs = options.timeoutMs / 5
      const longest = [...slots].reduce((one, other) => ((other.since ?? 0) < (one.since ?? 0) ? other : one))
      if (performance.now() - (longest.since ?? 0) > limitMs) stop(longest, limitMs)
    }
    watchQueue()
  }
  const watchQueue = () => {
    watch ??= setTimeout(relieve, PATIENCE_MS).unref()
  }

  const take = (slot: Slot, {job, resolve, reject}: Waiting) => {
    const timer = setTimeout(() => stop(slot, options.timeoutMs), options.timeoutMs)
    slot.since = performance.now()
    const finish = () => {
      clearTimeout(timer)
      slot.end = undefined
      slot.since = undefined
    }
    slot.end = (error) => {
      finish()
      slot.worker.removeAllListeners('message')
      reject(error)
    }
    slot.worker.once('message', (answer: JobAnswer) => {
      finish()
      if (slots.size > options.workers && queue.length === 0) dismiss(slot)
      else idle.push(slot)
      resolve(answer)
      dispatch()
    })
    slot.worker.postMessage(job)
  }

  const dispatch = () => {
    while (!closed && queue.length > 0) {
      const slot = idle.pop()
      if (!slot) {
        const starting = [...slots].filter(({ready}) => !ready).length
        if (slots.size < options.workers && starting < queue.length) start()
        watchQueue()
        return
      }
      const waiting = queue.shift()
      if (waiting) take(slot, waiting)
    }
  }

  return {
    async run(job) {
      if (closed) throw queryCrash('the lake is closing')
      if (queue.length >= LONGEST_QUEUE) throw queryQueueFull()
      const answer = await new Promise<JobAnswer>((resolve, reject) => {
        queue.push({job, resolve, reject})
        dispatch()
      })
      if (answer.kind === 'failed') throw queryError(job.query, answer.failure)
      if (!isAnswerTo(job, answer)) throw queryCrash('its worker gave another answer')
      return answer
    },
    async close() {
      closed = true
      clearTimeout(watch)
      for (const {reject} of queue.splice(0)) reject(queryCrash('the lake is closing'))
      await Promise.all([...slots].map(({worker}) => worker.terminate()))
    },
  }
}

function isAnswerTo<J extends Job>(job: J, answer: JobAnswer): answer is AnswerTo<J> {
  return answer.kind === job.kind
}
