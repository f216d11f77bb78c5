import {Worker} from 'node:worker_threads'
import {messageOf} from '../errors.ts'
import {queryCrash} from './errors.ts'
import type {WorkerSettings} from './protocol.ts'

/** A place for one job at a time, with the thread that does it. */
export type Slot = {
  worker: Worker
  ready: boolean
  /** When its job began; undefined while it has none. */
  since: number | undefined
  end: ((error: Error) => void) | undefined
}

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
  return {worker, ready: false, since: undefined, end: undefined}
}
