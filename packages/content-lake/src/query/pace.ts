import {createHash} from 'node:crypto'
import type {Job} from './protocol.ts'
import type {Asker} from './turns.ts'

/** What is known of how long queries of one shape take. */
type Speed = 'quick' | 'slow' | 'unknown'

const MOST_SHAPES = 2000

/**
 * Remembers of queries whether they were done within their time slice, by their shape: the text without the values
 * in it. Those who come without a token have a memory of their own, so that they teach it nothing about others.
 */
export class Pace {
  readonly #known = new Map<string, Speed>()

  of(job: Job, asker: Asker): Speed {
    return this.#known.get(shapeOf(job, asker)) ?? 'unknown'
  }

  noteQuick(job: Job, asker: Asker): void {
    this.#note(shapeOf(job, asker), 'quick')
  }

  /** One that was quick before is only not known any more: the next time decides. */
  noteSlow(job: Job, asker: Asker): void {
    const shape = shapeOf(job, asker)
    this.#note(shape, this.#known.get(shape) === 'quick' ? 'unknown' : 'slow')
  }

  #note(shape: string, speed: Speed): void {
    this.#known.delete(shape)
    this.#known.set(shape, speed)
    const [oldest] = this.#known.keys()
    if (this.#known.size > MOST_SHAPES && oldest !== undefined) this.#known.delete(oldest)
  }
}

function shapeOf(job: Job, {isAnonymous}: Asker): string {
  const text = job.query.replace(/"[^"]*"|'[^']*'|\d+/g, '?')
  return `${isAnonymous} ${job.kind} ${createHash('sha256').update(text).digest('base64')}`
}
