/** How many requests somebody may make: so many each second for ever, and so many at once after a rest. */
export type RateLimit = {perSecond: number; burst: number}

/** Counts the requests of each caller, as buckets that fill up again by themselves. */
export class Rates {
  readonly #limit: RateLimit
  readonly #buckets = new Map<string, {left: number; at: number}>()

  constructor(limit: RateLimit) {
    this.#limit = limit
  }

  /**
   * Takes one request of a caller into account.
   *
   * @returns seconds to wait before the next one; 0 when this one may be answered
   */
  take(caller: string, now = performance.now()): number {
    const {perSecond, burst} = this.#limit
    const {left, at} = this.#buckets.get(caller) ?? {left: burst, at: now}
    const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond)
    const isFree = filled >= 1
    this.#buckets.set(caller, {left: isFree ? filled - 1 : filled, at: now})
    return isFree ? 0 : Math.ceil((1 - filled) / perSecond)
  }
}
