import {type Agent, request} from 'node:http'
import {connect} from 'node:net'
import {WebSocket} from 'ws'
import type {Malformed} from './malformed/malformed.ts'

export type Answer = {status: number; text: string}

/** Enough of an answer to look for what must not be in it. */
const MOST_READ = 1_000_000

/**
 * Sends a request exactly as it is, which `fetch` would put right. Event streams are left once they have
 * begun. A connection that the lake closed without an answer gives the status 0.
 */
export function sendRaw(
  port: number,
  agent: Agent,
  {method, path, headers, body}: Malformed,
): Promise<Answer> {
  return new Promise((resolve) => {
    const none = () => resolve({status: 0, text: ''})
    const sending = request({host: '127.0.0.1', port, method, path, headers, agent}, (response) => {
      let text = ''
      const end = () => resolve({status: response.statusCode ?? 0, text})
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
        const isStream = response.headers['content-type']?.startsWith('text/event-stream')
        if (isStream || text.length > MOST_READ) response.destroy()
      })
      response.on('end', end).on('close', end).on('error', end)
    })
    sending.on('error', none).on('close', none)
    sending.end(body)
  })
}

/** How long nothing may come over a connection until it is left, in milliseconds. */
const PATIENCE_MS = 2000

/**
 * Sends bytes that need not be HTTP at all, and gives what came back before the connection ended.
 *
 * @param isTorn - whether the connection is torn off once they are sent, without waiting for an answer
 */
export function sendBytes(
  port: number,
  bytes: string | Buffer,
  {isTorn = false, patienceMs = PATIENCE_MS} = {},
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (isTorn) socket.write(bytes, () => socket.resetAndDestroy())
      else socket.end(bytes)
    })
    let text = ''
    socket.setEncoding('utf8').setTimeout(patienceMs, () => socket.destroy())
    socket.on('data', (chunk) => {
      text += chunk
      if (text.length > MOST_READ) socket.destroy()
    })
    socket.on('error', () => {}).on('close', () => resolve(text))
  })
}

/** Sends frames over a web socket, and gives what came back until the lake closed it or all was answered. */
export function sendFrames(url: string, frames: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url)
    let text = ''
    socket.on('open', () => {
      for (const frame of frames) socket.send(frame)
      socket.close()
    })
    socket.on('message', (data) => {
      text += data.toString()
    })
    socket.on('error', () => {}).on('close', () => resolve(text))
  })
}
