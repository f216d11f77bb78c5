/** The document that a finding or a passage belongs to. */
export type DocumentRef = {
  readonly id: string
  readonly type: string
  /** How people call it, for messages: the title, name or statement. */
  readonly title: string
}

/** One step into a document: an attribute, an array index, or the array member with that `_key`. */
export type PathSegment = string | number | {readonly _key: string}
export type Path = readonly PathSegment[]

/**
 * How the rules read a passage: only `claim-bearing` text can make a claim; `safety` (risks,
 * contraindications) and `care` (before, after, when to get help) never do; `label` is a title,
 * heading or button.
 */
export type PassageKind = 'claim-bearing' | 'safety' | 'care' | 'label'

/**
 * What a passage is in the document's outline; plain renderings set it out by this. `meta` reaches the
 * public beside the page (search results, previews), not on it.
 */
export type PassageRole =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'paragraph'
  | 'bullet'
  | 'step'
  | 'action'
  | 'meta'

/** The words of a passage that make a claim: the characters `from` (inclusive) to `to` (exclusive). */
export type ClaimUse = {
  /** `_key` of the annotation, unique in its block. */
  readonly key: string
  /** Document id of the claim; empty where the annotation refers to none. */
  readonly claim: string
  readonly from: number
  readonly to: number
}

/** A run of public text with its place: what a section or a document offers to the rules. */
export type Passage = {
  readonly text: string
  readonly path: Path
  readonly kind: PassageKind
  readonly role: PassageRole
  readonly uses: readonly ClaimUse[]
  /**
   * The object that the text was read from (a Portable Text block). A view that holds the same object
   * asks for its marks by it, so no view has to know its own path.
   */
  readonly origin?: object
}

/** A public page as the engine sees it: passages in reading order. */
export type Page = {
  readonly document: DocumentRef
  /** Where the page is published, from the root of the site; undefined where it has no address yet. */
  readonly address: string | undefined
  readonly passages: readonly Passage[]
}

/** The path as the Content Lake and the Studio write it: `sections[_key=="a1"].body[0].text`. */
export const pathToString = (path: Path): string =>
  path.reduce<string>((written, segment) => {
    if (typeof segment === 'number') return `${written}[${segment}]`
    if (typeof segment === 'object') return `${written}[_key==${JSON.stringify(segment._key)}]`
    return written === '' ? segment : `${written}.${segment}`
  }, '')
