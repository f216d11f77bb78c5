import type {SentenceLabel} from './labels.ts'

/** A reason to think that a sentence has one of `labels`. Its weights say how good a reason. */
export type Cue = {
  readonly id: string
  readonly labels: readonly SentenceLabel[]
  /** What people read; left out where the id is plain words. */
  readonly name?: string
}
