import {streamSSE} from 'hono/streaming'
import type {LakeContext} from '../http/context.ts'

/** An open event stream. Writing to it never waits: what a slow reader has not taken is bounded. */
export type EventStream = {
  send(event: string, data: unknown, id?: string): void
  end(): void
}

/** Comments sent this often keep proxies and browsers from giving up on a quiet stream. */
const KEEP_ALIVE_MS = 15_000
/** A reader that lets this much lie is cut off; it comes back and starts afresh. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024

/** What a stream is about, and the token that it was opened with. */
type Opening = {dataset: string; token: string | undefined}

/** Event streams that are open, so that they can be ended: all of them, or those that somebody lost the right to. */
export class OpenStreams {
  readonly #streams = new Map<EventStream, Opening>()

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
      this.#streams.set(stream, {dataset: c.get('dataset'), token: c.get('token')})
      const keepAlive = setInterval(() => write(':\n\n'), KEEP_ALIVE_MS)
      const stop = open(stream)
      await ended.promise
      clearInterval(keepAlive)
      this.#streams.delete(stream)
      stop()
    })
  }
}
