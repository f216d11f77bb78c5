import type {LakeDocument} from '../documents/document.ts'
import type {HistoryQuestion} from '../history/answer.ts'
import type {Committed} from '../mutations/writer.ts'
import type {Constraint, Params} from './narrow.ts'
import type {Perspective} from './perspective.ts'

/** A GROQ query with what it depends on beside the documents. */
export type GroqJob = {query: string; params: Params; identity: string}

export type QueryJob = GroqJob & {
  kind: 'query'
  dataset: string
  perspective: Perspective
  /** Whether the caller sees published documents without a dot in their id only. */
  publicOnly: boolean
  /** Whether to say where each value of the result stands. */
  resultSourceMap?: boolean
}

/** Checks the query of a listener and says which documents it can be about. */
export type AnalyseJob = GroqJob & {kind: 'analyse'}

/** Which of some states of documents pass the filter of a listener. */
export type MatchJob = GroqJob & {kind: 'match'; documents: (LakeDocument | null)[]}

/** A part of the past, which can be large. `query` names what is asked, not of what. */
export type HistoryJob = {kind: 'history'; query: string; dataset: string; question: HistoryQuestion}

/** The transactions from one on, for a listener that resumes. */
export type MissedJob = {kind: 'missed'; query: string; dataset: string; transactionId: string}

export type Job = QueryJob | AnalyseJob | MatchJob | HistoryJob | MissedJob

/** The constraint of a listener: whether passing it is enough, or evaluation decides. */
export type Analysis = {constraint: Constraint | undefined; exact: boolean}

export type JobFailure = {
  reason: 'parse' | 'evaluate'
  message: string
  /** Offset into the query, for a syntax error. */
  position?: number | undefined
}

export type QueryAnswer = {
  kind: 'query'
  /** The result as JSON text, and its source map likewise if it was asked for. */
  json: string
  sourceMap: string | undefined
  /** The sync tags of what the result depends on. */
  tags: string[]
  /** The newest transaction that the result takes in. */
  seq: number
}

export type JobAnswer =
  | QueryAnswer
  | {kind: 'analyse'; analysis: Analysis}
  | {kind: 'match'; matches: boolean[]}
  | {kind: 'history'; bytes: Uint8Array<ArrayBuffer>}
  | {kind: 'missed'; committed: Committed[] | undefined}
  | {kind: 'failed'; failure: JobFailure}

/** What a worker is told when it is started. */
export type WorkerSettings = {folder: string; projectId: string}
