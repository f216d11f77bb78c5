import type {ImageFacts} from './image-metadata.ts'

/** What the uploader says of an asset. */
export type AssetDescription = {
  filename?: string | undefined
  title?: string | undefined
  label?: string | undefined
  description?: string | undefined
  creditLine?: string | undefined
  source?: {id: string; name: string; url?: string | undefined} | undefined
}

type Place = {projectId: string; dataset: string; baseUrl: string}

/**
 * The document that stands for an uploaded image; equal bytes have the same `_id`. `wanted` names the metadata that is
 * asked for; by default it is everything that the lake finds out. What photographs say of themselves is never read out.
 */
export function imageDocument(
  {hash, size}: {hash: string; size: number},
  facts: ImageFacts,
  {wanted, ...description}: AssetDescription & {wanted?: readonly string[] | undefined},
  place: Place,
) {
  const {extension, mimeType, width, height, hasAlpha, isOpaque, lqip, palette} = facts
  const name = `${hash}-${width}x${height}.${extension}`
  const path = `images/${place.projectId}/${place.dataset}/${name}`
  return {
    _id: `image-${hash}-${width}x${height}-${extension}`,
    _type: 'sanity.imageAsset',
    ...common({hash, size, extension, mimeType, path}, description, place),
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: {
        _type: 'sanity.imageDimensions',
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha,
      isOpaque,
      ...((wanted?.includes('lqip') ?? true) && {lqip}),
      ...((wanted?.includes('palette') ?? true) && {palette: {_type: 'sanity.imagePalette', ...palette}}),
    },
  }
}

/** The document that stands for an uploaded file. */
export function fileDocument(
  file: {hash: string; size: number; extension: string; mimeType: string},
  description: AssetDescription,
  place: Place,
) {
  const path = `files/${place.projectId}/${place.dataset}/${file.hash}.${file.extension}`
  return {
    _id: `file-${file.hash}-${file.extension}`,
    _type: 'sanity.fileAsset',
    ...common({...file, path}, description, place),
  }
}

function common(
  asset: {hash: string; size: number; extension: string; mimeType: string; path: string},
  {filename, source, ...words}: AssetDescription,
  {baseUrl}: Place,
) {
  const {hash, size, extension, mimeType, path} = asset
  const said = Object.entries(words).filter(([, value]) => value !== undefined)
  return {
    assetId: hash,
    sha1hash: hash,
    uploadId: hash,
    originalFilename: filename ?? `${hash}.${extension}`,
    extension,
    mimeType,
    size,
    path,
    url: `${baseUrl}/${path}`,
    ...Object.fromEntries(said),
    ...(source && {source}),
  }
}
