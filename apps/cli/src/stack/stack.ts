import {type Child, type ChildOptions, startChild} from './child.ts'
import {stopSignals} from './stop-signals.ts'

type Stoppable = {readonly stop: () => Promise<void>}

/** Programs that run together until the person stops them, or one that all need ends by itself. */
export class Stack {
  readonly #running = new Set<Stoppable>()
  readonly #stopping = new AbortController()
  readonly #ended = Promise.withResolvers<Child>()

  /** Aborted when everything is about to be stopped. */
  get signal(): AbortSignal {
    return this.#stopping.signal
  }

  /** Notes what was started, to be stopped with the rest, in the opposite order; at once if that has begun. */
  add<T extends Stoppable>(started: T): T {
    this.#running.add(started)
    if (this.signal.aborted) void started.stop()
    return started
  }

  /**
   * Starts a program that ends with the rest, from its first moment on: it may be stopped before it answers.
   *
   * @throws AbortError when everything is being stopped; nothing is started
   */
  start(options: ChildOptions): Child {
    this.signal.throwIfAborted()
    const child = this.add(startChild(options))
    void child.ended.then(() => this.#running.delete(child))
    return child
  }

  /** Ends everything when this program, which runs by now, ends without having been stopped. */
  need(child: Child): Child {
    void child.ended.then((how) => {
      if (how === 'by itself') this.#ended.resolve(child)
    })
    return child
  }

  async #stopAll(): Promise<void> {
    for (const started of [...this.#running].toReversed()) await started.stop()
  }

  /** Resolves when the person stops the command; rejects never. */
  #stoppedByPerson(): Promise<undefined> {
    return new Promise((resolve) => {
      for (const signal of stopSignals) process.on(signal, () => resolve(undefined))
      onLostNpm(() => resolve(undefined))
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
    const working = work()
    const worked = working.then(() => new Promise<never>(() => {}))
    try {
      const ended = await Promise.race([stopped, this.#ended.promise, worked])
      // Ctrl-C reaches every program of the terminal: one that ended with us has not failed.
      if (ended === undefined || (await endedWithUs(stopped))) return 0
      console.error(`${ended.name} ended by itself:\n${ended.recentOutput()}`)
      return 1
    } finally {
      console.log('… Stopping')
      this.#stopping.abort()
      await this.#stopAll()
      // What was being done ends now as well, and gives back what it holds.
      await settledWithin(workGraceMs, working)
    }
  }
}

/** How often is looked whether npm is still there, in ms. */
const lookMs = 500

/** npm that is told to end does not tell what it runs. Without npm, the parent may end and leave us running. */
function onLostNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    stop()
  }, lookMs)
  looking.unref()
}

/** How long our own signal may take to arrive after a child's, in ms. */
const signalSpreadMs = 200

/** How long the interrupted work may take to end, in ms. */
const workGraceMs = 5_000

const settledWithin = async (limitMs: number, work: Promise<unknown>): Promise<void> => {
  const {promise: late, resolve} = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, limitMs)
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(timer)
}

const endedWithUs = (stopped: Promise<undefined>): Promise<boolean> =>
  Promise.race([
    stopped.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), signalSpreadMs)),
  ])
