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
 * heading or button; `note` is a disclaimer; `reference` names a source, in the words of others.
 */
export type PassageKind = 'claim-bearing' | 'safety' | 'care' | 'label' | 'note' | 'reference'

/**
 * What a passage is in the document's outline; plain renderings set it out by this. The last four reach
 * the public beside the text of the page: `meta` in search results and previews, `alternative` in place of
 * a picture, `address` and `file-name` in the address bar and in links.
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
  | 'alternative'
  | 'address'
  | 'file-name'

const beside: ReadonlySet<PassageRole> = new Set(['meta', 'alternative', 'address', 'file-name'])

/** Whether the page shows these words as text. */
export const isShown = ({role}: Pick<Passage, 'role'>): boolean => !beside.has(role)

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

/** A picture of a page, as the rules see it. */
export type Picture = {
  readonly path: Path
  /** Empty where it is missing. */
  readonly alternative: string
  /** Set where it shows the result of a treatment, alone or beside the state before. */
  readonly result?: {
    /** Name of the procedure that was done. */
    readonly procedure?: string | undefined
    /** What stands beside it, for example that results differ. */
    readonly statement?: string | undefined
    readonly subject: 'patient' | 'model'
    /** Whether the written consent of the person is on file. */
    readonly consent: boolean
    /** Whether somebody confirmed that nothing was retouched, and light and pose are the same. */
    readonly unaltered: boolean
  }
}

/** A public page as the engine sees it: passages in reading order. */
export type Page = {
  readonly document: DocumentRef
  /** Where the page is published, from the root of the site; undefined where it has no address yet. */
  readonly address: string | undefined
  readonly passages: readonly Passage[]
  /** Document ids of the products that the page is about. */
  readonly products: readonly string[]
  readonly pictures: readonly Picture[]
  /** Calendar day on which a clinician last checked the page. */
  readonly lastReviewed?: string | undefined
  /** Calendar day by which a clinician has to check the page again. */
  readonly nextReview?: string | undefined
  /** The text that it was imported as, a passage to a line; absent where it was not, or is approved by now. */
  readonly imported?: string | undefined
}

/** The path as the Content Lake and the Studio write it: `sections[_key=="a1"].body[0].text`. */
export const pathToString = (path: Path): string =>
  path.reduce<string>((written, segment) => {
    if (typeof segment === 'number') return `${written}[${segment}]`
    if (typeof segment === 'object') return `${written}[_key==${JSON.stringify(segment._key)}]`
    return written === '' ? segment : `${written}.${segment}`
  }, '')
