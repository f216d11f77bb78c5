import {readTable, type Weights} from './table.ts'
import {table} from './weights.ts'
import {type Lexicon, lexiconOf} from './word-cues.ts'

/** What was learned: the weights, and the words and pairs among their cues. */
export type Model = {readonly weights: Weights; readonly lexicon: Lexicon}

export const modelOf = (text: string): Model => {
  const weights = readTable(text)
  return {weights, lexicon: lexiconOf(weights.keys())}
}

/** The model that ships. */
export const fitted: Model = modelOf(table)
