import type {LakeContext} from '../http/context.ts'

/** An open event stream. Writing to it never waits: what a slow reader has not taken is bounded. */
export type EventStream = {
  send(event: string, data: unknown, id?: string): void
  end(): void
}

/** Comments sent this often keep proxies and browsers from giving up on a quiet stream. */
const KEEP_ALIVE_MS = 15_000
/** A reader that lets this much lie is cut off, and what lies is let go; it comes back and goes on from its last event. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024
/** Of all streams together, and of those without a token together; the one with most is cut off first. */
const MOST_UNREAD_IN_ALL = 128 * 1024 * 1024
const MOST_UNREAD_ANONYMOUS = 48 * 1024 * 1024
const LOOK_MS = 100

const encoder = new TextEncoder()

/** What a stream is about, and the token that it was opened with. */
type Opening = {dataset: string; token: string | undefined}

/** An open stream, how much of it lies unread, in bytes, and the way to cut it off. */
type Open = Opening & {unread: () => number; cutOff: () => void}

/** Event streams that are open, so that they can be ended: all of them, or those that somebody lost the right to. */
export class OpenStreams {
  readonly #streams = new Map<EventStream, Open>()
  #look: NodeJS.Timeout | undefined

  get size(): number {
    return this.#streams.size
  }

  endAll(): void {
    this.endWhere(() => true)
  }

  endWhere(condition: (opening: Opening) => boolean): void {
    for (const [stream, opening] of this.#streams) if (condition(opening)) stream.end()
  }

  /**
   * Answers a request with a stream of events.
   *
   * @param open - is given the stream; what it returns is called once when the stream is over
   */
  respond(c: LakeContext, open: (stream: EventStream) => () => void): Response {
    c.header('Content-Type', 'text/event-stream')
    c.header('Cache-Control', 'no-cache')
    // Without this, a proxy that buffers would hold events back.
    c.header('X-Accel-Buffering', 'no')
    const opening = {dataset: c.get('dataset'), token: c.get('token')}
    let finish = () => {}
    const unread = new ByteLengthQueuingStrategy({highWaterMark: MOST_UNREAD_BYTES})
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      finish = this.#open(controller, opening, open)
    }
    return c.body(new ReadableStream({start, cancel: () => finish()}, unread))
  }

  /** Looks a moment after something was sent, when those who read have taken it. */
  #watch(): void {
    this.#look ??= setTimeout(() => this.#bound(), LOOK_MS).unref()
  }

  /** Cuts off those who have most lying, until what lies in all is within bounds. */
  #bound(): void {
    this.#look = undefined
    this.#boundOf(
      [...this.#streams.values()].filter(({token}) => token === undefined),
      MOST_UNREAD_ANONYMOUS,
    )
    this.#boundOf([...this.#streams.values()], MOST_UNREAD_IN_ALL)
  }

  #boundOf(streams: readonly Open[], most: number): void {
    const sizes = streams.map((stream) => ({stream, bytes: stream.unread()}))
    let total = sizes.reduce((sum, {bytes}) => sum + bytes, 0)
    if (total <= most) return
    for (const {stream, bytes} of sizes.sort((one, other) => other.bytes - one.bytes)) {
      if (total <= most) return
      stream.cutOff()
      total -= bytes
    }
  }

  /** Gives what is to be done when the reader is gone. */
  #open(
    controller: ReadableStreamDefaultController<Uint8Array>,
    opening: Opening,
    open: (stream: EventStream) => () => void,
  ): () => void {
    let over = false
    let stop = () => {}
    const finish = () => {
      over = true
      clearInterval(keepAlive)
      this.#streams.delete(stream)
      stop()
    }
    const write = (text: string) => {
      if (over) return
      controller.enqueue(encoder.encode(text))
      if ((controller.desiredSize ?? 0) <= 0) cutOff()
      else this.#watch()
    }
    const unread = () => MOST_UNREAD_BYTES - (controller.desiredSize ?? MOST_UNREAD_BYTES)
    const cutOff = () => {
      finish()
      const error = new Error('content-lake: a listener did not read its events, and was cut off')
      // It is logged: where in the program that was says nothing.
      error.stack = error.message
      controller.error(error)
    }
    const stream: EventStream = {
      send(event, data, id) {
        const lines = [`event: ${event}`, `data: ${JSON.stringify(data)}`]
        if (id !== undefined) lines.unshift(`id: ${id}`)
        write(`${lines.join('\n')}\n\n`)
      },
      end() {
        if (over) return
        finish()
        controller.close()
      },
    }
    this.#streams.set(stream, {...opening, unread, cutOff})
    const keepAlive = setInterval(() => write(':\n\n'), KEEP_ALIVE_MS)
    stop = open(stream)
    // It may have ended while it was opened.
    if (over) stop()
    return finish
  }
}
