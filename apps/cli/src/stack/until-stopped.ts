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

/**
 * Resolves when the person stops the command, or a program that it needs has ended by itself.
 *
 * @returns the program that ended; undefined where the person stopped the command
 */
export async function untilStopped(needed: readonly Child[]): Promise<Child | undefined> {
  const signalled = new Promise<undefined>((resolve) => {
    for (const signal of stopSignals) process.on(signal, () => resolve(undefined))
  })
  const ended = needed.map(async (child) => {
    await child.ended
    // Ctrl-C reaches every program of the terminal: our own signal is given the chance to be first.
    await wait(200)
    return child
  })
  return Promise.race([signalled, ...ended])
}
