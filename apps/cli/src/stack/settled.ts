/** Changes that follow each other closely, a publish of several documents say, are one change. */
const settleMs = 300

/** Calls back when changes have settled, never twice at the same time. */
export class Settled {
  readonly #onChange: () => Promise<void>
  #waiting: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()

  constructor(onChange: () => Promise<void>) {
    this.#onChange = onChange
  }

  changed(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      this.#running = this.#running.then(this.#onChange).catch((error: unknown) => console.error(error))
    }, settleMs)
  }

  async stop(): Promise<void> {
    clearTimeout(this.#waiting)
    await this.#running
  }
}
