import {type Known, malformed} from './malformed.ts'
import type {Random} from './random.ts'
import {STRINGS} from './values.ts'

/** Bytes that are nearly HTTP, and whether the connection is ended properly after them or torn off. */
export type Wire = {bytes: Buffer; isTorn: boolean}

/** What no HTTP client would send: wrong lengths, half requests, requests in a row, broken headers, upgrades. */
export function wire(random: Random, host: string, known: Known): Wire {
  const bytes = random.pick([halfSent, wrongLength, chunked, pipelined, brokenHead, upgraded, noise])(
    random,
    host,
    known,
  )
  return {bytes, isTorn: random.below(4) === 0}
}

/** A request as text, with the length of its body unless headers say otherwise. */
function written(random: Random, host: string, known: Known, extra?: string): Buffer {
  const {method, path, headers, body = ''} = malformed(random, known)
  const content = Buffer.from(body)
  const length = extra ?? `Content-Length: ${content.length}\r\n`
  const lines = Object.entries({host, ...headers}).map(([name, value]) => `${name}: ${value}\r\n`)
  const target = path.replaceAll(/[^!-~]/g, '')
  const head = `${method} ${target} HTTP/1.1\r\n${lines.join('')}${length}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), content])
}

function halfSent(random: Random, host: string, known: Known): Buffer {
  const whole = written(random, host, known)
  return whole.subarray(0, random.below(whole.length))
}

function wrongLength(random: Random, host: string, known: Known): Buffer {
  const length = random.pick([
    '0',
    '1',
    '-1',
    '+5',
    '5, 6',
    '1e3',
    '99999999999999999999',
    '16777217',
    '0x10',
    '',
  ])
  const again = random.below(3) === 0 ? 'Content-Length: 3\r\n' : ''
  return written(random, host, known, `Content-Length: ${length}\r\n${again}`)
}

function chunked(random: Random, host: string, known: Known): Buffer {
  const head = written(random, host, known, 'Transfer-Encoding: chunked\r\n')
  const size = random.pick(['5', 'zz', '-1', 'ffffffffffffffff', '5;a=b', '0'])
  return Buffer.concat([head, Buffer.from(`${size}\r\n{"a":\r\n0\r\nTrailer: x\r\n\r\n`)])
}

function pipelined(random: Random, host: string, known: Known): Buffer {
  return Buffer.concat(Array.from({length: 2 + random.below(6)}, () => written(random, host, known)))
}

function brokenHead(random: Random, host: string, known: Known): Buffer {
  const authorization = random.below(2) === 0 ? `Authorization: Bearer ${known.token}\r\n` : ''
  const start = random.pick([
    'GET /v1/users/me HTTP/1.1\r\n',
    'GET /v1/users/me HTTP/1.0\r\n',
    'GET /v1/users/me\r\n',
    'GET  /v1/users/me  HTTP/1.1\r\n',
    'GET http://evil.example/v1/users/me HTTP/1.1\r\n',
    'GET //evil.example/v1/users/me HTTP/1.1\r\n',
    'CONNECT localhost:22 HTTP/1.1\r\n',
    'OPTIONS * HTTP/1.1\r\n',
    'get /v1/users/me http/1.1\n',
    `GET /${random.pick(STRINGS)} HTTP/1.1\r\n`,
  ])
  const line = random.pick([
    'No colon here\r\n',
    ': no name\r\n',
    'Name : space\r\n',
    ' folded: x\r\n',
    'X: a\r\n b\r\n',
    'X: \u0000\r\n',
    'X: \u00ff\u00fe\r\n',
    'X: a\rY: b\r\n',
    'X-Many: 1\r\n'.repeat(3000),
    `X: ${'x'.repeat(70_000)}\r\n`,
    `Host: ${host}\r\n`,
    'Host: evil.example\r\n',
    'Origin: http://evil.example\r\n',
    'Connection: keep-alive, close, upgrade\r\n',
  ])
  return Buffer.from(`${start}Host: ${host}\r\n${authorization}${line}\r\n`, 'latin1')
}

function upgraded(random: Random, host: string, known: Known): Buffer {
  const path = random.pick([
    '/v1/socket/production',
    '/v1/socket/none',
    '/v1/socket/%zz',
    '/v1/data/listen/production',
  ])
  const origin = random.pick(['', 'Origin: http://localhost:3333\r\n', 'Origin: http://evil.example\r\n'])
  const key = random.pick(['dGhlIHNhbXBsZSBub25jZQ==', 'x', ''])
  const protocol = random.pick(['websocket', 'h2c', 'x', 'websocket, h2c'])
  const version = random.pick(['13', '8', '999', ''])
  const head = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${origin}Connection: Upgrade\r\nUpgrade: ${protocol}\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: ${version}\r\n\r\n`
  const claim = {method: 'authorization', id: 1, params: {authorization: `Bearer ${known.token}`}}
  return Buffer.concat([
    Buffer.from(head),
    random.below(2) === 0 ? frame(0x81, Buffer.from(JSON.stringify(claim))) : Buffer.alloc(0),
    random.pick([
      frame(0x81, Buffer.from(`{"method":${JSON.stringify(random.pick(STRINGS))},"id":1}`)),
      frame(0x82, noise(random)),
      frame(0x01, Buffer.from('never ended')),
      frame(0x88, Buffer.from([0xff])),
      frame(0xf1, Buffer.from('reserved bits')),
      Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
      Buffer.from([0x81, 0x05, 0x68]),
      noise(random),
    ]),
  ])
}

/** A masked frame, as clients send them; the mask is zero. */
function frame(start: number, content: Buffer): Buffer {
  const length =
    content.length < 126 ? [content.length | 0x80] : [126 | 0x80, content.length >> 8, content.length & 255]
  return Buffer.concat([Buffer.from([start, ...length, 0, 0, 0, 0]), content])
}

function noise(random: Random): Buffer {
  const starts = ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\u0016\u0003\u0001\u0002\u0000\u0001', '\r\n\r\n', '']
  const start = Buffer.from(starts[random.below(starts.length)] ?? '', 'latin1')
  return Buffer.concat([start, Buffer.from(Array.from({length: random.below(200)}, () => random.below(256)))])
}
