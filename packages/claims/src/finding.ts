import type {DocumentRef} from './passage.ts'

/**
 * `error` stops a publish and a build; `warning` is reported, and waits for somebody's decision where the settings
 * say so; `information` is for whoever reads the page anyway: it stops nothing and waits for nobody.
 */
export type Severity = 'error' | 'warning' | 'information'

export type Citation = {readonly text: string; readonly url?: string}

/** Words of a passage: the characters `from` (inclusive) to `to` (exclusive), in UTF-16 code units. */
export type TextRange = {readonly from: number; readonly to: number}

/** A change that needs no judgement, at the finding's path. Offsets count in the text of the passage there. */
export type Fix =
  | {
      readonly kind: 'replace-text'
      /** What the change does, as the label of a button. */
      readonly title: string
      readonly range: TextRange
      readonly text: string
    }
  | {
      readonly kind: 'insert-claim-use'
      readonly title: string
      readonly range: TextRange
      /** Document id of the claim. */
      readonly claim: string
    }

/** What a rule reports. Plain data: Studio, site and command print the same finding. */
export type Finding = {
  readonly rule: string
  readonly severity: Severity
  readonly document: DocumentRef
  /** Into the document, as `pathToString` writes it; empty for the document as a whole. */
  readonly path: string
  /** The words in question. */
  readonly excerpt?: string
  /** Where in the passage's text the excerpt stands. */
  readonly span?: TextRange
  /** The whole text of the passage, for reports that show the words in their line. */
  readonly passage?: string
  /** What is wrong and what to do, in a sentence or two for an editor. */
  readonly message: string
  readonly citation: Citation
  /** The market whose rule this is; absent for the structural rules, which hold everywhere. */
  readonly market?: string
  /** Changes that would mend it, the likeliest first. */
  readonly fixes?: readonly Fix[]
  /** A warning of what the site does by itself: nobody has to decide on it, and nobody can. */
  readonly settled?: boolean
  /** A warning that the settings let nobody publish without an override: an error until there is one. */
  readonly needsOverride?: boolean
  /** Somebody decided to publish in spite of it: the id of the record of that decision, and what it says. */
  readonly overridden?: {
    readonly id: string
    readonly reason: string
    readonly who: string
    readonly at: string
  }
}
