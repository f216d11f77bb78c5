/** Malformed requests of every kind, the same for the same seed. */
export type Malformed = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | undefined
}

export type Random = {
  /** A whole number from 0 to below `below`. */
  below(below: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {below, pick: (choices) => choices[below(choices.length)] ?? choices[0]}
}

const deepJson = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const deepObject = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

const STRINGS = [
  '',
  ' ',
  '.',
  '..',
  'a.b',
  'drafts.',
  'drafts.secret',
  'versions.r.secret',
  'versions..',
  '../../lake.sqlite',
  '..%2f..%2fcredentials.json',
  '%2e%2e%2fcredentials.json',
  '%00',
  '%',
  '%ff',
  '%E0%A4%A',
  '\u0000',
  '\ud800',
  '💥',
  'constructor',
  '__proto__',
  'a'.repeat(129),
  'a'.repeat(5000),
  "'; DROP TABLE documents; --",
  '" OR ""="',
  '1e400',
  '-1',
  '9'.repeat(400),
  '{}',
  '[]',
  'null',
  'NaN',
  '<script>',
  '$(id)',
  '*',
  'secret',
] as const

const NUMBERS = ['1e400', '-1e400', '1e-400', '9007199254740993', '-0', '0.1e1', '1'.repeat(400)] as const

const GROQ = [
  '',
  '*',
  '*[',
  '*[_id == ',
  '*]',
  '(((((',
  `${'('.repeat(3000)}1${')'.repeat(3000)}`,
  `${'['.repeat(2000)}${']'.repeat(2000)}`,
  `*${'[0]'.repeat(2000)}`,
  `*[${'!'.repeat(3000)}true]`,
  '*[_id == "secret"]{..., "a": ^.^.^.^}',
  '*{"a": *{"b": *{"c": *}}}',
  '*[_id in path("drafts.**")]',
  '*[_id in path("**")]._id',
  '*[references("secret")]',
  '*[text match "*"]',
  '*[_id > "c" && _id < "e"]',
  '*|order(_id)[0...1000000000000]',
  '*[0..99999999999999999999]',
  '*[-1...-5]',
  '1/0',
  '0/0',
  '1e400',
  '5 % 0',
  '2 ** 99999',
  '*[$p]',
  '*[$__proto__]',
  '$constructor',
  'string::split("aaaa", "")',
  'array::join(*, *)',
  'global::now()',
  'dateTime("x") - dateTime(1)',
  'pt::text(*)',
  'sanity::projectId()',
  'sanity::dataset()',
  'identity()',
  'documents::get(*[0])',
  '*[0]->->->->',
  '*[]._ref->text',
  '"\\u{110000}"',
  '"\\ud800"',
  '"\u0000"',
  '/* a',
  '// a',
  'select()',
  'count()',
  'count(1,2,3)',
  'coalesce()',
  '{"a":1,"a":2,...*}',
  '{"__proto__": {"polluted": true}}',
  '*{__proto__, constructor, "toString": 1}',
  'fn a::b($x) = $x; a::b(1)',
  '@',
  '^',
  '...',
  '*[_type == "a"][0].b[c == 1].d["e"]',
  'in',
  'null in null',
  '1 in 1..',
  'unknown::thing(1)',
  `"${'x'.repeat(9000)}"`,
] as const

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const
const VERSIONS = [
  'v1',
  'v2021-06-07',
  'v2025-02-19',
  'vX',
  'v',
  'v99999-99-99',
  'v1.1',
  'v../v1',
  'V1',
] as const
const DATASETS = ['production', 'closed', 'none', '..', '%2e%2e', '__proto__', 'PRODUCTION', '%20'] as const

/** One malformed request; most of them are nearly right, so that they get far. */
export function malformed(random: Random, token: string): Malformed {
  const {method: fitting, address, kind} = route(random)
  const method = random.below(5) === 0 ? random.pick(METHODS) : fitting
  const version = random.below(8) === 0 ? random.pick(VERSIONS) : 'v2025-02-19'
  const prefix = random.below(40) === 0 ? text(random) : version
  const body = random.below(5) === 0 ? random.pick(['any', 'any', 'query', 'mutations', 'actions']) : kind
  return {
    method,
    path: `/${prefix}${address}`,
    headers: headersOf(random, token),
    body: method === 'GET' || method === 'HEAD' ? undefined : bodyOf(random, body),
  }
}

function text(random: Random): string {
  return encoded(random, random.pick(STRINGS))
}

/** As it is where an address can hold it, or percent-encoded. */
function encoded(random: Random, value: string): string {
  const wellFormed = value.toWellFormed()
  return random.below(3) > 0 || /[^!-~]/.test(wellFormed)
    ? encodeURIComponent(wellFormed)
    : wellFormed.replaceAll('#', '%23')
}

function route(random: Random): {method: string; address: string; kind: string} {
  const dataset = random.below(5) === 0 ? random.pick(DATASETS) : 'production'
  const id = random.below(3) === 0 ? 'secret' : text(random)
  const query = () => `query=${encoded(random, random.pick(GROQ))}`
  const settings = () =>
    Array.from({length: random.below(4)}, () => `${random.pick(PARAMETERS)}=${text(random)}`).join('&')
  const [method, kind, base] = random.pick<[Malformed['method'], string, string]>([
    ['GET', 'any', `/data/query/${dataset}?${query()}&`],
    ['GET', 'any', `/data/query/${dataset}?${query()}&$p=${text(random)}&`],
    ['GET', 'any', `/data/query/${dataset}?query=${encoded(random, mixed(random))}&`],
    ['POST', 'query', `/data/query/${dataset}?`],
    ['POST', 'query', `/data/query/${dataset}?`],
    ['GET', 'any', `/data/listen/${dataset}?${query()}&`],
    ['GET', 'any', `/data/live/events/${dataset}?`],
    ['GET', 'any', `/data/doc/${dataset}/${id}?`],
    ['GET', 'any', `/data/doc/${dataset}/${id},${text(random)}?`],
    ['POST', 'mutations', `/data/mutate/${dataset}?`],
    ['POST', 'mutations', `/data/mutate/${dataset}?`],
    ['POST', 'mutations', `/data/mutate/${dataset}?`],
    ['POST', 'mutations', `/data/mutate/${dataset}?`],
    ['POST', 'actions', `/data/actions/${dataset}?`],
    ['POST', 'actions', `/data/actions/${dataset}?`],
    ['POST', 'actions', `/data/actions/${dataset}?`],
    ['GET', 'any', `/data/history/${dataset}/documents/${id}?`],
    ['GET', 'any', `/data/history/${dataset}/transactions/${id}?`],
    ['GET', 'any', `/data/history/${dataset}/events/documents/${id}?`],
    ['GET', 'any', `/data/references/${dataset}/documents/${id}/to?`],
    ['GET', 'any', `/data/export/${dataset}?`],
    ['GET', 'any', `/data/ping/${dataset}?`],
    ['POST', 'any', `/assets/images/${dataset}?`],
    ['POST', 'any', `/assets/files/${dataset}?`],
    ['GET', 'any', '/auth/providers?'],
    ['GET', 'any', '/auth/login/password?'],
    ['POST', 'form', '/auth/login/password?'],
    ['GET', 'any', `/auth/fetch?sid=${text(random)}&`],
    ['GET', 'any', '/auth/id?'],
    ['GET', 'any', '/users/me?'],
    ['GET', 'any', `/users/${id}?`],
    ['GET', 'any', `/users/me/keyvalue/${id}?`],
    ['PUT', 'settings', '/users/me/keyvalue?'],
    ['GET', 'any', `/projects/${random.pick(['caveat', 'other', '__proto__'])}?`],
    ['GET', 'any', `/projects/caveat/datasets/${dataset}/acl?`],
    ['PUT', 'any', `/projects/caveat/datasets/${text(random)}?`],
    ['DELETE', 'any', `/datasets/${text(random)}?`],
    ['PUT', 'any', `/datasets/${text(random)}/copy?`],
    ['GET', 'any', `/../images/caveat/${dataset}/${id}?`],
    ['GET', 'any', `/../files/caveat/${dataset}/${id}?`],
    ['GET', 'any', `/../../${id}?`],
    ['GET', 'any', '/check/cors?'],
    ['POST', 'any', `/journey/${id}?`],
    ['POST', 'any', '/intake/batch?'],
    ['GET', 'any', `/socket/${dataset}?`],
    ['GET', 'any', `/${id}/${text(random)}?`],
  ])
  return {method, kind, address: base + settings()}
}

/** Two pieces of queries and what stands between. */
function mixed(random: Random): string {
  const between = random.pick([' | ', ' == ', ', ', ' in ', '] ', ' && ', '->', ' => ', '\n//\n'])
  return random.pick(GROQ) + between + random.pick(GROQ)
}

const PARAMETERS = [
  'perspective',
  'resultSourceMap',
  'returnIds',
  'returnDocuments',
  'dryRun',
  'visibility',
  'limit',
  'revision',
  'time',
  'fromTime',
  'toTransaction',
  'nextCursor',
  'filename',
  'origin',
  'w',
  'rect',
  'fm',
  'includeDrafts',
  'includeAllVersions',
  'effectFormat',
  'types',
  '$x',
  '$__proto__',
  '__proto__',
  'query',
] as const

function headersOf(random: Random, token: string): Record<string, string> {
  const headers: Record<string, string> = {}
  const kind = random.below(8)
  if (kind < 3) headers.authorization = `Bearer ${token}`
  else if (kind === 3)
    headers.authorization = random.pick(['Bearer', 'Bearer ', 'Bearer x', 'Basic Og==', '', 'Bearer a b'])
  if (random.below(10) === 0)
    headers.host = random.pick([
      'evil.example',
      '',
      'localhost',
      '[::1]',
      '127.0.0.1:99999',
      'localhost:x',
      'a@localhost',
    ])
  if (random.below(10) === 0)
    headers.origin = random.pick([
      'null',
      'http://evil.example',
      'http://localhost:3333',
      'http://',
      'x',
      'file://',
    ])
  if (random.below(6) === 0)
    headers['content-type'] = random.pick([
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'image/png',
      'application/x-www-form-urlencoded',
      ';;;',
    ])
  if (random.below(10) === 0)
    headers['last-event-id'] = random.pick(['#', 'a#b', 'x'.repeat(5000), '##', '"'])
  if (random.below(10) === 0) headers['x-sanity-project-id'] = random.pick(['caveat', 'other', '__proto__'])
  if (random.below(12) === 0)
    headers.accept = random.pick(['*/*', 'image/avif', 'text/event-stream', ';', ','])
  if (random.below(20) === 0) headers['x-long'] = 'x'.repeat(random.pick([100, 8000, 20_000]))
  return headers
}

function bodyOf(random: Random, kind: string): string {
  switch (kind) {
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
      return random.pick([
        random.pick(['', '{', '[]', 'null', '0', '"', '{"a":1,}', '\u0000', 'a=b&c', '\ufeff{}']),
        random.pick([deepJson(100_000), deepObject(50_000), deepJson(500), deepObject(200)]),
        `{"mutations": [{"createOrReplace": {"_id": "victim", "_type": "victim", "a": ${random.pick([deepJson(20_000), deepObject(150), deepObject(20_000)])}}}]}`,
        `{"mutations": [{"patch": {"id": "victim", "set": {"a": ${random.pick([deepJson(20_000), deepObject(90), deepObject(150)])}}}}]}`,
        value(random, 4),
      ])
  }
}

function mutationOf(random: Random): string {
  const id = JSON.stringify(random.below(2) === 0 ? 'victim' : random.pick(STRINGS))
  const document = `{"_id": ${id}, "_type": ${random.below(3) > 0 ? '"victim"' : value(random, 0)}, ${key(random)}: ${value(random, 3)}}`
  const path = JSON.stringify(random.pick(PATHS))
  return random.pick([
    `{"create": ${document}}`,
    `{"createOrReplace": ${document}}`,
    `{"createOrReplace": ${document}}`,
    `{"createIfNotExists": ${document}}`,
    `{"delete": {"id": ${id}}}`,
    `{"delete": {"query": ${JSON.stringify(random.pick(GROQ))}}}`,
    `{"patch": {"id": ${id}, "set": {${path}: ${value(random, 3)}}}}`,
    `{"patch": {"id": ${id}, "setIfMissing": {${path}: ${value(random, 3)}}}}`,
    `{"patch": {"id": ${id}, "unset": [${path}]}}`,
    `{"patch": {"id": ${id}, "inc": {${path}: ${random.pick(NUMBERS)}}}}`,
    `{"patch": {"id": ${id}, "diffMatchPatch": {${path}: ${JSON.stringify(random.pick(STRINGS))}}}}`,
    `{"patch": {"id": ${id}, "insert": {"before": ${path}, "items": ${value(random, 3)}}}}`,
    `{"patch": {"id": ${id}, "insert": {"after": ${path}, "items": [${value(random, 2)}]}}}`,
    `{"patch": {"id": ${id}, "insert": {"replace": ${path}, "items": [${value(random, 2)}]}}}`,
    value(random, 3),
  ])
}

const PATHS = [
  'a',
  'a.b.c',
  'a[0]',
  'a[-1]',
  'a[99999999999]',
  'a[1e9]',
  'a[_key=="x"]',
  'a[',
  ']',
  '',
  '.',
  '..',
  'a..b',
  '_id',
  '_type',
  '_rev',
  '__proto__',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'a[].b',
  'a[*]',
  'a[?(@.b)]',
  '$',
  'a[0:99999999]',
  'a["b"]',
  '💥',
  'a'.repeat(3000),
  'a.'.repeat(2000),
] as const

const ACTIONS = [
  'create',
  'edit',
  'publish',
  'unpublish',
  'delete',
  'discard',
  'replaceDraft',
  'version.create',
  'version.discard',
  'version.replace',
  'version.unpublish',
  '__proto__',
] as const

function actionOf(random: Random): string {
  const id = () => JSON.stringify(random.below(2) === 0 ? 'victim' : random.pick(STRINGS))
  const fields = [
    `"actionType": "sanity.action.document.${random.pick(ACTIONS)}"`,
    `"publishedId": ${id()}`,
    `"draftId": ${random.below(2) === 0 ? '"drafts.victim"' : id()}`,
    `"versionId": ${id()}`,
    `"baseId": ${id()}`,
    `"attributes": ${value(random, 3)}`,
    `"document": ${value(random, 3)}`,
    `"includeDrafts": ${value(random, 1)}`,
    `"patch": {"set": {${JSON.stringify(random.pick(PATHS))}: ${value(random, 2)}}}`,
  ]
  return `{${fields.filter((_, index) => index === 0 || random.below(4) > 0).join()}}`
}

function key(random: Random): string {
  return JSON.stringify(
    random.pick([
      'a',
      '',
      '__proto__',
      'constructor',
      'toString',
      '_rev',
      '_createdAt',
      '_system',
      '$a',
      'a.b',
      'hasOwnProperty',
      '\ud800',
    ]),
  )
}

/** JSON text, for JSON.stringify could not write half of it. */
function value(random: Random, depth: number): string {
  if (depth === 0 || random.below(3) === 0) {
    return random.pick([
      'null',
      'true',
      random.pick(NUMBERS),
      JSON.stringify(random.pick(STRINGS)),
      JSON.stringify(random.pick(STRINGS)),
      '{"_ref": "secret"}',
      '{"_ref": 1}',
      '{"_type": "victim"}',
      '{"_id": "drafts.victim", "_type": "victim"}',
    ])
  }
  const inner = Array.from({length: random.below(4)}, () => value(random, depth - 1))
  return random.below(2) === 0
    ? `[${inner.join()}]`
    : `{${inner.map((each) => `${key(random)}: ${each}`).join()}}`
}
