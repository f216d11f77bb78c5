import type {DocumentRef} from './passage.ts'

/** `error` stops a publish and a build; `warning` is reported. */
export type Severity = 'error' | 'warning'

export type Citation = {readonly text: string; readonly url?: string}

/** What a rule reports. Plain data: Studio, site and command print the same finding. */
export type Finding = {
  readonly rule: string
  readonly severity: Severity
  readonly document: DocumentRef
  /** Into the document, as `pathToString` writes it; empty for the document as a whole. */
  readonly path: string
  /** The words in question. */
  readonly excerpt?: string
  /** Where in the passage's text the excerpt stands, in UTF-16 code units. */
  readonly span?: {readonly from: number; readonly to: number}
  /** What is wrong and what to do, in a sentence or two for an editor. */
  readonly message: string
  readonly citation: Citation
}
