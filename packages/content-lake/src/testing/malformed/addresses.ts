import {GROQ, mixed} from './groq.ts'
import {bent, transform} from './odd-addresses.ts'
import type {Random} from './random.ts'
import {encoded, text} from './values.ts'

/** Methods, versions and datasets that there are, and others. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const
/** Those that HTTP knows and the lake does not, and others. */
export const ODD_METHODS = ['TRACE', 'PROPFIND', 'PURGE', 'SEARCH', 'LOCK', 'NOTHING', 'get'] as const
export const VERSIONS = [
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

/** An address after the version, with the method and kind of body that fit it. */
export function route(random: Random, picture: string): {method: string; address: string; kind: string} {
  const dataset = random.below(5) === 0 ? random.pick(DATASETS) : 'production'
  const id = random.below(3) === 0 ? 'secret' : text(random)
  const query = () => `query=${encoded(random, random.pick(GROQ))}`
  const settings = () =>
    Array.from({length: random.below(4)}, () => `${random.pick(PARAMETERS)}=${text(random)}`).join('&')
  const [method, kind, base] = random.pick<[string, string, string]>([
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
    ['GET', 'any', `/data/history/${dataset}/transactions?`],
    ['POST', 'upload', `/assets/images/${dataset}?`],
    ['POST', 'upload', `/assets/images/${dataset}?filename=${text(random)}&meta=${text(random)}&`],
    ['POST', 'upload', `/assets/files/${dataset}?filename=${text(random)}&`],
    ['GET', 'any', `/../${picture}?${transform(random)}&${transform(random)}&`],
    ['GET', 'any', `/../${picture}?${transform(random)}&`],
    ['GET', 'any', `/../${picture}/${id}?`],
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
    ['GET', 'any', `/projects/caveat/${random.pick(PEOPLE)}?`],
    ['POST', 'people', `/projects/caveat/${random.pick(PEOPLE)}?`],
    ['PUT', 'people', `/projects/caveat/${random.pick(PEOPLE)}/${id}?`],
    ['DELETE', 'any', `/projects/caveat/${random.pick(PEOPLE)}/${id}?`],
    ['GET', 'any', `/hooks/projects/caveat/${id}?`],
    ['POST', 'people', '/hooks/projects/caveat?'],
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
  return {method, kind, address: bent(random, base) + settings()}
}

const PEOPLE = ['tokens', 'acl', 'members', 'invitations', 'roles', 'grants'] as const

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
