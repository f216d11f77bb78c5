const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

/** `drafts.<id>` */
export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

/** `versions.<release>.<id>` */
export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS)
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id)
}

/** The id under which a draft or version is published; any other id is its own published id. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  if (isVersionId(id)) return id.split('.').slice(2).join('.')
  return id
}

/** The release of `versions.<release>.<id>`. */
export function releaseOf(versionId: string): string | undefined {
  return isVersionId(versionId) ? versionId.split('.')[1] : undefined
}

/** The id of the form of a document that a perspective layer names. */
export function idInLayer(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? DRAFTS + publishedId : `${VERSIONS}${layer}.${publishedId}`
}

/** A document that anybody may read without a token: its id has no dot, so no draft, version or private path. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}

/** At most 128 letters, digits, `_`, `-` and single dots; not starting with `-` or `.`, not ending with a dot. */
export function isValidId(id: string): boolean {
  return (
    id.length <= 128 && /^[a-zA-Z0-9_][a-zA-Z0-9._-]*$/.test(id) && !id.includes('..') && !id.endsWith('.')
  )
}
