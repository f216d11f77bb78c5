import {allCues} from '../src/detector/all-cues.ts'
import {width} from '../src/detector/found.ts'
import {type Case, readerOf} from '../src/detector/gather.ts'
import {biasId, modelOf, unweighed} from '../src/detector/model.ts'
import {looksAt} from '../src/detector/neighbours.ts'
import type {Scores} from '../src/detector/score.ts'
import {secondLook} from '../src/detector/second-look.ts'
import {nameOf, type Target, targets, writeTable} from '../src/detector/table.ts'
import type {Passages} from './corpus.ts'
import {expected} from './expected.ts'
import {type Column, fit} from './logistic.ts'
import {copied, restored, shared, thinned} from './thinned.ts'
import {wordsOf} from './words.ts'

type Row = readonly [string, Float64Array]

/** How strongly a weight is pulled: cues written by hand less than words that a few sentences happen to have. */
const pulls = {written: 1.25, word: 1.5, pair: 2.25} as const

/** Weights below this say next to nothing; without them the table is a fraction of its size. */
const least = 0.15
/** A cue with nothing above this is left out whole. */
const leastOfRow = 0.25

const wantedFor = (passages: Passages, target: Target): Float64Array =>
  Float64Array.from(passages.flat(), ({claim, labels}) =>
    (target === 'claim' ? claim : labels.includes(nameOf(target))) ? 1 : 0,
  )

const countedIn = (passages: Passages): Float64Array =>
  Float64Array.from(passages.flat(), ({weight = 1}) => weight)

const cuesIn = ({fired, context}: Case): ReadonlySet<number> =>
  new Set([...fired.filter((_, place) => place % width === 0), ...context])

/** The weights of all cues and of the words and pairs that the passages have often enough. */
function firstLook(passages: Passages): readonly Row[] {
  const model = unweighed(wordsOf(passages))
  const {cues} = model
  const rows: number[][] = cues.map(() => [])
  const read = readerOf(model)
  passages
    .flatMap((passage) => read(passage.map(({text}) => text)))
    .forEach((each, row) => {
      for (const cue of cuesIn(each)) rows[cue]?.push(row)
    })
  const found = thinned(rows, passages.flat().length)
  const counted = shared(countedIn(passages))
  const table = [biasId, ...cues.map(({id}) => id)].map((id): Row => [id, new Float64Array(targets.length)])
  targets.forEach((target, at) => {
    const columns = cues.map((cue, index): Column => {
      const pull = cue.id.startsWith('word: ')
        ? pulls.word
        : index < allCues.length
          ? pulls.written
          : pulls.pair
      return {rows: found[index] ?? new Int32Array(), expected: expected(cue, target), pull}
    })
    const {bias, weights} = fit(columns, copied(wantedFor(passages, target)), counted)
    const learned = [bias, ...weights.map((weight) => weight * restored)]
    table.forEach(([, row], index) => {
      const weight = learned[index] ?? 0
      row[at] = Math.abs(weight) < least ? 0 : weight
    })
  })
  return table.filter(([, row]) => row.some((weight) => Math.abs(weight) >= leastOfRow))
}

const parts = 4

/** Scores of every passage by weights that were learned without it. */
function unseen(passages: Passages): readonly (readonly Scores[])[] {
  const scores: (readonly Scores[])[] = []
  for (let part = 0; part < parts; part++) {
    const read = readerOf(modelOf(writeTable(firstLook(passages.filter((_, at) => at % parts !== part)))))
    passages.forEach((passage, at) => {
      if (at % parts === part) scores[at] = read(passage.map(({text}) => text)).map((each) => each.scores)
    })
  }
  return scores
}

const firstCell = (weight: number): Float64Array =>
  Float64Array.from(targets, (_, place) => (place === 0 ? weight : 0))

/** The weights of the second look, learned from scores like those that new text will get. */
function secondRows(passages: Passages): readonly Row[] {
  const seen = unseen(passages).flatMap(looksAt)
  const all = Int32Array.from(seen, (_, row) => row)
  const columns = secondLook.map(
    (_, at): Column => ({
      rows: all,
      values: Float64Array.from(seen, (values) => values[at] ?? 0),
      expected: at === 0 ? 0.8 : 0,
      pull: at === 0 ? 0.5 : 5,
    }),
  )
  const {bias, weights} = fit(columns, wantedFor(passages, 'claim'), countedIn(passages))
  return [
    ['then: bias', firstCell(bias)],
    ...secondLook.map((name, at): Row => [name, firstCell(weights[at] ?? 0)]),
  ]
}

/** The table of weights, from annotated passages. The same passages give the same table. */
export const learn = (passages: Passages): string =>
  writeTable([...firstLook(passages), ...secondRows(passages)])
