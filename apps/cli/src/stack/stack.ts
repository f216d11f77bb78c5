import type {Child} from './child.ts'

type Stoppable = {readonly stop: () => Promise<void>}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Programs that run together until the person stops them, or one that all need ends by itself. */
export class Stack {
  readonly #running: Stoppable[] = []
  readonly #stopping = new AbortController()
  readonly #ended = Promise.withResolvers<Child>()

  /** Aborted when everything is about to be stopped. */
  get signal(): AbortSignal {
    return this.#stopping.signal
  }

  /** Notes what was started, to be stopped with the rest, in the opposite order. */
  add<T extends Stoppable>(started: T): T {
    this.#running.push(started)
    return started
  }

  /** Like `add`, for a program without which the rest is of no use. */
  addNeeded(child: Child): Child {
    void child.ended.then(() => this.#ended.resolve(child))
    return this.add(child)
  }

  /** Resolves when the person stops the command; rejects never. */
  #stoppedByPerson(): Promise<undefined> {
    return new Promise((resolve) => {
      for (const signal of stopSignals) process.on(signal, () => resolve(undefined))
    })
  }

  /**
   * Does the work, then waits, and in the end stops everything that was added.
   *
   * @returns 0 where the person stopped it, 1 where a needed program ended by itself
   * @throws what the work throws
   */
  async run(work: () => Promise<void>): Promise<number> {
    const stopped = this.#stoppedByPerson()
    const worked = work().then(() => new Promise<never>(() => {}))
    try {
      const ended = await Promise.race([stopped, this.#ended.promise, worked])
      // Ctrl-C reaches every program of the terminal: one that ended with us has not failed.
      if (ended === undefined || (await endedWithUs(stopped))) return 0
      console.error(`${ended.name} ended by itself:\n${ended.recentOutput()}`)
      return 1
    } finally {
      console.log('… Stopping')
      this.#stopping.abort()
      for (const started of this.#running.toReversed()) await started.stop()
    }
  }
}

/** How long our own signal may take to arrive after a child's, in ms. */
const signalSpreadMs = 200

const endedWithUs = (stopped: Promise<undefined>): Promise<boolean> =>
  Promise.race([
    stopped.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), signalSpreadMs)),
  ])
