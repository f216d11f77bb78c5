/** The part of `ws` that presence uses; the package brings no types of its own. */
declare module 'ws' {
  import type {IncomingMessage} from 'node:http'
  import type {Duplex} from 'node:stream'

  export class WebSocket {
    on(event: 'message', listener: (data: Buffer, isBinary: boolean) => void): this
    on(event: 'close', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    send(text: string): void
    close(code?: number, reason?: string): void
    terminate(): void
  }

  export class WebSocketServer {
    constructor(options: {noServer: true; maxPayload: number})
    handleUpgrade(
      request: IncomingMessage,
      socket: Duplex,
      head: Buffer,
      done: (socket: WebSocket) => void,
    ): void
  }
}
