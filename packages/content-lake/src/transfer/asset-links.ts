import {isRecord} from '../documents/document.ts'

/**
 * Documents in an archive do not name assets by their id, which depends on the dataset that made it:
 * in place of `asset: {_ref: 'image-…'}` they have `_sanityAsset: 'image@file://./images/…'`.
 */
const LINK = /^(image|file)@([a-z]+:\/\/.+)$/s
const ASSET_ID = /^(image|file)-([a-f0-9]{40}(?:-\d+x\d+)?)-([a-z0-9]+)$/

export type AssetType = 'image' | 'file'

/** The path inside an archive of the bytes of an asset, by the id of its document. */
export function archivePathOf(assetId: string): string | undefined {
  const [, type, name, extension] = ASSET_ID.exec(assetId) ?? []
  return type && `${type}s/${name}.${extension}`
}

/** A copy of a value with links into the archive in place of references to assets. */
export function withLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLinks)
  if (!isRecord(value)) return value
  const reference = isRecord(value.asset) ? value.asset._ref : undefined
  const path = typeof reference === 'string' ? archivePathOf(reference) : undefined
  if (path === undefined) return mapValues(value, withLinks)
  const {asset, ...rest} = value
  const type: AssetType = path.startsWith('images/') ? 'image' : 'file'
  return {_sanityAsset: `${type}@file://./${path}`, ...mapValues(rest, withLinks)}
}

/** A copy of a value without references to assets, for archives that hold none. */
export function withoutAssets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAssets)
  if (!isRecord(value)) return value
  const isAsset = isRecord(value.asset) && archivePathOf(String(value.asset._ref)) !== undefined
  const {asset, ...rest} = value
  return mapValues(isAsset ? rest : value, withoutAssets)
}

/** The parts of a link, or undefined when it has not the form of one. */
export function parseLink(link: string): {type: AssetType; url: string} | undefined {
  const [, type, url] = LINK.exec(link) ?? []
  if (url === undefined) return undefined
  return {type: type === 'image' ? 'image' : 'file', url}
}

/** A copy of a value with references in place of links; a link whose asset is not there is left out. */
export function withReferences(value: unknown, assetIdOf: (link: string) => string | undefined): unknown {
  const inside = (inner: unknown) => withReferences(inner, assetIdOf)
  if (Array.isArray(value)) return value.map(inside)
  if (!isRecord(value)) return value
  if (value._sanityAsset === undefined) return mapValues(value, inside)
  const {_sanityAsset, ...rest} = value
  const id = assetIdOf(String(_sanityAsset))
  const type = parseLink(String(_sanityAsset))?.type
  return {
    _type: type,
    ...mapValues(rest, inside),
    ...(id !== undefined && {asset: {_type: 'reference', _ref: id}}),
  }
}

function mapValues(record: Record<string, unknown>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
