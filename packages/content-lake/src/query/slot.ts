import {Worker} from 'node:worker_threads'
import {messageOf} from '../errors.ts'
import {queryCrash} from './errors.ts'
import type {Job, JobAnswer, WorkerSettings} from './protocol.ts'
import type {Asker} from './turns.ts'

/** What is within its time slice, or nothing is known of; and what has overrun it. */
export type Lane = 'quick' | 'slow'

/** A job that somebody waits for. */
export type Task = {
  job: Job
  asker: Asker
  resolve: (answer: JobAnswer) => void
  reject: (error: Error) => void
}

/** A task that a thread is at. */
export type Running = {task: Task; lane: Lane; isOverdue: boolean; timers: NodeJS.Timeout[]}

/** A place for one job at a time, with the thread that does it. */
export type Slot = {worker: Worker; ready: boolean; running: Running | undefined}

/** Starts a thread; `over` is called when it has ended or broken, both of which may be told. */
export function startSlot({folder, projectId}: WorkerSettings, over: (error: Error) => void): Slot {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: {folder, projectId},
    resourceLimits: {maxOldGenerationSizeMb: 2048},
  })
  // A lake that is only waiting for queries must not keep its process alive by that.
  worker.unref()
  worker.on('error', (error) => over(queryCrash(messageOf(error))))
  worker.on('exit', () => over(queryCrash('its worker ended')))
  return {worker, ready: false, running: undefined}
}
