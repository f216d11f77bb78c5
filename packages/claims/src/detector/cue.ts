import type {SentenceLabel} from './labels.ts'

/** A reason to think that a sentence has one of `labels`. Its weights say how good a reason. */
export type Cue = {
  readonly id: string
  readonly labels: readonly SentenceLabel[]
  /** What people read; left out where the id is plain words. */
  readonly name?: string
}

/** A cue that fired, on the tokens `first` to `last` (both inclusive); without them, on the whole sentence. */
export type Evidence = {readonly cue: Cue; readonly first?: number; readonly last?: number}
