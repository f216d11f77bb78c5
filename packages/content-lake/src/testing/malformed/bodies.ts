import {gzipSync} from 'node:zlib'
import {actionOf, mutationOf} from './changes.ts'
import {GROQ, mixed} from './groq.ts'
import type {Random} from './random.ts'
import {uploadOf} from './uploads.ts'
import {deepJson, deepObject, key, text, value} from './values.ts'

/** A body of some kind, rarely right; of no kind, it may be deep or no JSON at all. */
export function bodyOf(random: Random, kind: string): string | Buffer {
  switch (kind) {
    case 'upload':
      return uploadOf(random)
    case 'people':
      return `{"label": ${value(random, 1)}, "roleName": ${value(random, 1)}, "email": ${value(random, 1)}, "role": ${value(random, 1)}}`
    case 'query':
      return `{"query": ${JSON.stringify(random.below(2) === 0 ? random.pick(GROQ) : mixed(random))}, "params": ${value(random, 2)}}`
    case 'actions': {
      const id = random.below(4) === 0 ? `, "transactionId": ${value(random, 0)}` : ''
      return `{"actions": [${actionOf(random)}]${id}}`
    }
    case 'mutations': {
      const mutations = Array.from({length: 1 + random.below(3)}, () => mutationOf(random)).join()
      const id = random.below(4) === 0 ? `, "transactionId": ${value(random, 0)}` : ''
      return `{"mutations": [${mutations}]${id}}`
    }
    case 'form':
      return `email=${text(random)}&password=${text(random)}&origin=${random.pick(['http://localhost:3333/', text(random)])}`
    case 'settings':
      return `[{"key": ${key(random)}, "value": ${value(random, 3)}}]`
    default:
      return random.pick<string | Buffer>([
        Buffer.from(value(random, 3), 'utf16le'),
        Buffer.from(`{"query": "${random.pick(GROQ)}\xff\xc0"}`, 'latin1'),
        gzipSync(value(random, 3)),
        multipart(random),
        random.pick(['', '{', '[]', 'null', '0', '"', '{"a":1,}', '\u0000', 'a=b&c', '\ufeff{}']),
        random.pick([deepJson(100_000), deepObject(50_000), deepJson(500), deepObject(200)]),
        `{"mutations": [{"createOrReplace": {"_id": "victim", "_type": "victim", "a": ${random.pick([deepJson(20_000), deepObject(150), deepObject(20_000)])}}}]}`,
        `{"mutations": [{"patch": {"id": "victim", "set": {"a": ${random.pick([deepJson(20_000), deepObject(90), deepObject(150)])}}}}]}`,
        value(random, 4),
      ])
  }
}

/** A form of several parts, with an end or without. */
function multipart(random: Random): string {
  const part = `Content-Disposition: form-data; name="${random.pick(['email', 'file', '__proto__', ''])}"`
  return `--x\r\n${part}\r\n\r\n${value(random, 1)}\r\n--x${random.pick(['--', '', '\r\n', '--\r\n'])}`
}
