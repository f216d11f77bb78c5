import {badRequest} from '../errors.ts'

/**
 * Which form of each document a query sees. `raw`: every stored document under its own id. A list
 * of layers: for each published id the first form there is, under the published id.
 */
export type Perspective = 'raw' | readonly string[]

/** From this API version on, a query without a perspective sees published documents only. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

const LAYER = /^[a-zA-Z0-9_-]{1,64}$/

/**
 * Reads the `perspective` of a request: `raw`, `published`, `drafts` (or its old name
 * `previewDrafts`), or a list of layers, the first of which wins.
 *
 * @param apiVersion - without the `v`: a date, `1` or `X`
 */
export function readPerspective(value: string | undefined, apiVersion: string): Perspective {
  if (value === undefined || value === '') return defaultPerspective(apiVersion)
  const layers = value.split(',').map((layer) => layer.trim())
  if (layers.includes('raw')) {
    if (layers.length > 1) throw badRequest('The perspective "raw" cannot be combined with others')
    return 'raw'
  }
  for (const layer of layers) {
    if (!LAYER.test(layer)) throw badRequest(`"${layer}" is no perspective`)
  }
  const named = layers.map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
  return named.includes('published') ? named : [...named, 'published']
}

function defaultPerspective(apiVersion: string): Perspective {
  if (apiVersion === 'X') return ['published']
  return isDate(apiVersion) && apiVersion >= PUBLISHED_BY_DEFAULT ? ['published'] : 'raw'
}

/** Whether an API version's default hides drafts and versions; listeners follow the same date. */
export function hidesDraftsByDefault(apiVersion: string): boolean {
  return defaultPerspective(apiVersion) !== 'raw'
}

function isDate(version: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(version)
}
