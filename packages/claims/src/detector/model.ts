import {allCues, bases} from './all-cues.ts'
import type {Cue} from './cue.ts'
import {secondLook} from './second-look.ts'
import {readTable, targets} from './table.ts'
import {table} from './weights.ts'
import {type Lexicon, lexiconOf} from './word-cues.ts'

/** What was learned: which cues there are, and what they weigh. */
export type Model = {
  readonly cues: readonly Cue[]
  readonly lexicon: Lexicon
  /** Log-odds of every target for every sentence, and a row of as many for each cue. */
  readonly bias: Float64Array
  readonly weights: Float64Array
  /** Of the second look. */
  readonly second: {readonly bias: number; readonly row: Float64Array}
}

/** The row of what is added to every sentence. */
export const biasId = 'bias'

/** Cues ready to be found, weighing nothing: to learn with. */
export function unweighed(ids: Iterable<string>): Model {
  const lexicon = lexiconOf(ids, bases.learned)
  const cues = [...allCues, ...lexicon.cues]
  return {
    cues,
    lexicon,
    bias: new Float64Array(targets.length),
    weights: new Float64Array(cues.length * targets.length),
    second: {bias: 0, row: new Float64Array(secondLook.length)},
  }
}

/** @throws where the table was written for other labels */
export function modelOf(text: string): Model {
  const rows = readTable(text)
  const model = unweighed(rows.keys())
  const {bias, cues, weights, second} = model
  bias.set(rows.get(biasId) ?? [])
  cues.forEach(({id}, place) => {
    weights.set(rows.get(id) ?? [], place * targets.length)
  })
  secondLook.forEach((name, place) => {
    second.row[place] = rows.get(name)?.[0] ?? 0
  })
  return {...model, second: {...second, bias: rows.get('then: bias')?.[0] ?? 0}}
}

/** The model that ships. */
export const fitted: Model = modelOf(table)
