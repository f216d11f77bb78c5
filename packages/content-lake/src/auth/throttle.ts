/** Counts attempts per name, and says how long a name has to wait after too many. */
export class Throttle {
  readonly #attempts: number
  readonly #windowMs: number
  readonly #counts = new Map<string, {count: number; since: number}>()

  /** So many attempts are free within the window; then the name waits until the window is over. */
  constructor({attempts, windowMs}: {attempts: number; windowMs: number}) {
    this.#attempts = attempts
    this.#windowMs = windowMs
  }

  /** Seconds to wait before the next attempt; 0 when it may be made now. */
  waitFor(name: string): number {
    const entry = this.#counts.get(name.toLowerCase())
    if (!entry || entry.count < this.#attempts) return 0
    return Math.max(0, Math.ceil((entry.since + this.#windowMs - Date.now()) / 1000))
  }

  count(name: string): void {
    const now = Date.now()
    for (const [key, {since}] of this.#counts) {
      if (since + this.#windowMs < now) this.#counts.delete(key)
    }
    const key = name.toLowerCase()
    const {count, since} = this.#counts.get(key) ?? {count: 0, since: now}
    this.#counts.set(key, {count: count + 1, since})
  }

  clear(name: string): void {
    this.#counts.delete(name.toLowerCase())
  }
}
