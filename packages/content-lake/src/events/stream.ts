import type {Context} from 'hono'
import {streamSSE} from 'hono/streaming'

/** An open event stream. Writing to it never waits: what a slow reader has not taken is bounded. */
export type EventStream = {
  send(event: string, data: unknown, id?: string): void
  end(): void
}

/** Comments sent this often keep proxies and browsers from giving up on a quiet stream. */
const KEEP_ALIVE_MS = 15_000
/** A reader that lets this much lie is cut off; it comes back and starts afresh. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024

/** Event streams that are open, so that closing the lake can end them. */
export class OpenStreams {
  readonly #streams = new Set<EventStream>()

  get size(): number {
    return this.#streams.size
  }

  endAll(): void {
    for (const stream of this.#streams) stream.end()
  }

  /**
   * Answers a request with a stream of events.
   *
   * @param open - is given the stream; what it returns is called once when the stream is over
   */
  respond(c: Context, open: (stream: EventStream) => () => void): Response {
    // Without this, a proxy that buffers would hold events back.
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (sse) => {
      let unread = 0
      let over = false
      const ended = Promise.withResolvers<void>()
      const write = (text: string) => {
        if (over) return
        unread += text.length
        if (unread > MOST_UNREAD_BYTES) return stream.end()
        void sse.write(text).then(() => {
          unread -= text.length
        })
      }
      const stream: EventStream = {
        send(event, data, id) {
          const lines = [`event: ${event}`, `data: ${JSON.stringify(data)}`]
          if (id !== undefined) lines.unshift(`id: ${id}`)
          write(`${lines.join('\n')}\n\n`)
        },
        end() {
          over = true
          ended.resolve()
        },
      }
      sse.onAbort(() => stream.end())
      this.#streams.add(stream)
      const keepAlive = setInterval(() => write(':\n\n'), KEEP_ALIVE_MS)
      const stop = open(stream)
      await ended.promise
      clearInterval(keepAlive)
      this.#streams.delete(stream)
      stop()
    })
  }
}
