import {allCues} from '../src/detector/all-cues.ts'
import {gather} from '../src/detector/gather.ts'
import {nameOf, type Table, targets} from '../src/detector/score.ts'
import type {Passages} from './corpus.ts'
import {type Example, fit} from './fit.ts'

const examplesOf = (passages: Passages): readonly Example[] =>
  passages.flatMap((passage) =>
    gather(passage.map(({text}) => text)).map(({evidence}, place) => ({
      cues: evidence.map(({cue}) => cue.id),
      targets: new Set([
        ...(passage[place]?.claim === true ? ['claim'] : []),
        ...(passage[place]?.labels ?? []),
      ]),
    })),
  )

const rounded = (value: number) => Math.round(value * 100) / 100

/** Weights smaller than this say nothing; leaving them out keeps the table readable. */
const least = 0.08

/** The weights of all cues, from annotated passages. The same passages give the same weights. */
export function learn(passages: Passages): Table {
  const examples = examplesOf(passages)
  const fitted = targets.map((target) => ({name: nameOf(target), ...fit(examples, allCues, nameOf(target))}))
  const rowOf = (id: string) =>
    fitted.flatMap(({name, weights}) => {
      const weight = rounded(weights.get(id) ?? 0)
      return Math.abs(weight) < least ? [] : [[name, weight] as const]
    })
  return {
    bias: Object.fromEntries(fitted.map(({name, bias}) => [name, rounded(bias)])),
    cues: Object.fromEntries(
      allCues
        .map(({id}) => [id, Object.fromEntries(rowOf(id))] as const)
        .filter(([, row]) => Object.keys(row).length > 0),
    ),
  }
}
