import {setTimeout as wait} from 'node:timers/promises'
import type {Child} from './child.ts'

type Stoppable = Pick<Child, 'stop'>

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Everything that was started, to be stopped in the opposite order, once. */
export class Stack {
  readonly #running: Stoppable[] = []
  #stopping: Promise<void> | undefined

  add<T extends Stoppable>(started: T): T {
    this.#running.push(started)
    return started
  }

  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      for (const started of this.#running.toReversed()) await started.stop()
    })()
    return this.#stopping
  }
}

/** Resolves with the exit code when the person stops the command, or a program that it needs has ended. */
export async function untilStopped(needed: readonly Child[]): Promise<number> {
  const signalled = new Promise<number>((resolve) => {
    for (const signal of stopSignals) process.on(signal, () => resolve(0))
  })
  const ended = needed.map(async (child) => {
    await child.ended
    // Ctrl-C reaches every program of the terminal: give our own signal the chance to be first.
    await wait(200)
    console.error(`${child.name} ended by itself:\n${child.recentOutput()}`)
    return 1
  })
  return Promise.race([signalled, ...ended])
}
