import {queryCrash, queryError, queryQueueFull, queryTimeout} from './errors.ts'
import {Pace} from './pace.ts'
import type {Job, JobAnswer, WorkerSettings} from './protocol.ts'
import {type Lane, type Running, type Slot, startSlot, type Task} from './slot.ts'
import {type Asker, Turns} from './turns.ts'
import {admits} from './waiting-room.ts'

export type PoolOptions = WorkerSettings & {
  /** How many jobs of each lane are done at the same time. */
  workers: number
  /** Time limit of one job, from when a worker takes it up; filters of listeners have a fifth of it. */
  timeoutMs: number
}

/** Answers of a kind belong to jobs of that kind. */
type AnswerTo<J extends Job> = Extract<JobAnswer, {kind: J['kind']}>

export type QueryPool = {
  /**
   * @param signal - says that nobody waits for the answer any more
   * @throws RequestError when the query is wrong, takes too long or breaks its worker; 429 when too many wait
   */
  run<J extends Job>(job: J, asker: Asker, signal?: AbortSignal): Promise<AnswerTo<J>>
  close(): Promise<void>
}

/** A job has this part of its time for itself; then others may need its place. */
const SLICES = 40
const SHORTEST_SLICE_MS = 250
/** For so long after a thread was ended, others are expected to be. */
const UNQUIET_MS = 30_000
const LANES: readonly Lane[] = ['quick', 'slow']

/**
 * Worker threads, started when they are needed, each with one job at a time: a job that exceeds its time is ended
 * together with its worker, and takes no other job with it.
 *
 * Slow jobs do not hold up others. A job has a short time slice; when that is over, it goes on in the slow lane, which
 * has as many threads as the quick one and never any of its. If no place is free there, it yields to whoever waits, and
 * begins anew when its turn comes. Askers are served in turn, shapes that proved quick before others, and those without
 * a token have at most half of each lane.
 */
export function createQueryPool(options: PoolOptions): QueryPool {
  const {workers, timeoutMs} = options
  const anonymousShare = Math.max(1, Math.floor(workers / 2))
  const sliceMs = Math.max(SHORTEST_SLICE_MS, timeoutMs / SLICES)
  const slots = new Set<Slot>()
  const pace = new Pace()
  const waiting = {quick: new Turns<Task>(), slow: new Turns<Task>()}
  let closed = false
  /** Until when the threads of jobs that overran their slice are expected to be ended. */
  let unquietUntil = 0

  const busy = (lane: Lane) =>
    [...slots].flatMap(({running}) => (running?.lane === lane ? [running.task.asker] : []))
  /** Whether an asker can have a place in a lane; `without` one that is taken. */
  const hasRoom = (lane: Lane, {isAnonymous}: Asker, without?: Asker) => {
    const askers = busy(lane)
    if (without) askers.splice(askers.indexOf(without), 1)
    const share = askers.filter((asker) => asker.isAnonymous).length
    return askers.length < workers && (!isAnonymous || share < anonymousShare)
  }
  const somebodyFits = (lane: Lane) => waiting[lane].has((asker) => hasRoom(lane, asker))

  const start = () => {
    const slot = startSlot(options, (error) => retire(slot, error))
    slots.add(slot)
    // Only then does it take jobs: its own start must not count against their time.
    slot.worker.once('message', () => {
      slot.ready = true
      dispatch()
    })
  }
  /** Takes the job of a place away, and gives it. */
  const release = (slot: Slot): Task | undefined => {
    for (const timer of slot.running?.timers ?? []) clearTimeout(timer)
    const task = slot.running?.task
    slot.running = undefined
    return task
  }
  const retire = (slot: Slot, error: Error) => {
    // A worker that broke reports an error and its end; one that was ended, only the end.
    if (!slots.delete(slot)) return
    slot.worker.removeAllListeners('message')
    release(slot)?.reject(error)
    // One that cannot even start would be started for ever.
    if (!slot.ready) for (const lane of LANES) for (const task of waiting[lane].clear()) task.reject(error)
    dispatch()
  }
  const stop = (slot: Slot, error: Error) => {
    void slot.worker.terminate()
    retire(slot, error)
  }

  const enter = (task: Task, lane: Lane) => {
    const refusal = admits(waiting[lane], lane, task)
    if (refusal) return task.reject(queryQueueFull(refusal))
    waiting[lane].add(task.asker, task, pace.of(task.job, task.asker) === 'quick')
  }

  /** A shape that was quick before may have met a cold thread or a busy machine: it has a second slice. */
  const setBack = (task: Task) => {
    pace.noteSlow(task.job, task.asker)
    enter(task, pace.of(task.job, task.asker) === 'slow' ? 'slow' : 'quick')
  }

  /** Those whose slice is over go on in the slow lane, or yield to somebody who could have their place. */
  const makeRoom = () => {
    for (const slot of [...slots]) {
      const {running} = slot
      if (running?.lane !== 'quick' || !running.isOverdue) continue
      const {asker} = running.task
      const isNeeded = (other: Asker) => !hasRoom('quick', other) && hasRoom('quick', other, asker)
      if (hasRoom('slow', asker) && !somebodyFits('slow')) running.lane = 'slow'
      else if (waiting.quick.has(isNeeded)) {
        unquietUntil = performance.now() + UNQUIET_MS
        release(slot)
        setBack(running.task)
        stop(slot, queryCrash('it was set back'))
      }
    }
  }

  /** What was started beside the first threads ends when all is quiet, and not before: to start one takes long. */
  const shrink = () => {
    if ([...slots].some(({ready, running}) => running || !ready)) return
    for (const slot of [...slots].slice(workers)) if (slots.delete(slot)) void slot.worker.terminate()
  }

  /** A thread for somebody's job. While threads are ended, the last one is not for those without a token. */
  const idleFor = ({isAnonymous}: Asker): Slot | undefined => {
    const idle = [...slots].filter(({ready, running}) => ready && !running)
    const isKept = isAnonymous && workers > 1 && performance.now() < unquietUntil
    const isServed = busy('quick').some((asker) => !asker.isAnonymous)
    return idle[isKept && !isServed ? 1 : 0]
  }

  const take = (slot: Slot, task: Task, lane: Lane) => {
    const limitMs = task.job.kind === 'match' ? timeoutMs / 5 : timeoutMs
    const overdue = () => {
      running.isOverdue = true
      dispatch()
    }
    const expire = () => {
      pace.noteSlow(task.job, task.asker)
      stop(slot, queryTimeout(limitMs))
    }
    const timers = [setTimeout(overdue, sliceMs), setTimeout(expire, limitMs)]
    const running: Running = {task, lane, isOverdue: false, timers}
    slot.running = running
    slot.worker.once('message', (answer: JobAnswer) => {
      if (!running.isOverdue) pace.noteQuick(task.job, task.asker)
      release(slot)
      task.resolve(answer)
      dispatch()
      shrink()
    })
    slot.worker.postMessage(task.job)
  }

  const dispatch = () => {
    if (closed) return
    makeRoom()
    for (const lane of LANES) {
      const canGo = (asker: Asker) => hasRoom(lane, asker) && idleFor(asker) !== undefined
      for (let task = waiting[lane].take(canGo); task; task = waiting[lane].take(canGo)) {
        const slot = idleFor(task.asker)
        if (slot) take(slot, task, lane)
      }
      const starting = [...slots].filter(({ready}) => !ready).length
      const wanted = Math.min(workers - busy(lane).length, waiting[lane].count())
      if (somebodyFits(lane) && starting < wanted && slots.size < 2 * workers) start()
    }
  }

  /** What waits is dropped; what runs is ended when its slice is over, since to start a worker anew costs about that. */
  const abandon = (task: Task) => {
    const {asker, reject} = task
    const error = queryCrash('nobody waits for it')
    for (const lane of LANES) if (waiting[lane].remove(asker, task)) reject(error)
    const slot = [...slots].find(({running}) => running?.task === task && running.isOverdue)
    if (slot) stop(slot, error)
  }

  return {
    async run(job, asker, signal) {
      if (closed) throw queryCrash('the lake is closing')
      const {promise, resolve, reject} = Promise.withResolvers<JobAnswer>()
      const task = {job, asker, resolve, reject}
      const leave = () => abandon(task)
      signal?.addEventListener('abort', leave)
      enter(task, pace.of(job, asker) === 'slow' ? 'slow' : 'quick')
      dispatch()
      const answer = await promise.finally(() => signal?.removeEventListener('abort', leave))
      if (answer.kind === 'failed') throw queryError(job.query, answer.failure)
      if (!isAnswerTo(job, answer)) throw queryCrash('its worker gave another answer')
      return answer
    },
    async close() {
      closed = true
      const ended = queryCrash('the lake is closing')
      for (const lane of LANES) for (const {reject} of waiting[lane].clear()) reject(ended)
      await Promise.all([...slots].map(({worker}) => worker.terminate()))
    },
  }
}

function isAnswerTo<J extends Job>(job: J, answer: JobAnswer): answer is AnswerTo<J> {
  return answer.kind === job.kind
}
