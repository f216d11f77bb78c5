import {detectClaims} from '../src/detector/detect-claims.ts'
import {readerOf} from '../src/detector/gather.ts'
import {guidelineName, sentenceLabels} from '../src/detector/labels.ts'
import {modelOf} from '../src/detector/model.ts'
import {claimScores} from '../src/detector/neighbours.ts'
import {thresholds} from '../src/detector/thresholds.ts'
import type {Passages} from './corpus.ts'
import {learn} from './learn.ts'
import {measure, tally} from './measure.ts'
import type {AnnotatedSet} from './sets.ts'

type Said = {readonly said: boolean; readonly right: boolean}

const percent = (value: number) => value.toFixed(3)

export const line = (name: string, pairs: readonly Said[]): string => {
  const {precision, recall, f1} = measure(tally(pairs))
  return `${name.padEnd(28)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`
}

/** What the detector says of a set beside what is right: aggregate figures only. */
export function report(name: string, passages: Passages): readonly string[] {
  const said = (mode: 'all' | 'typing') =>
    passages.flatMap((passage) => {
      const detected = detectClaims(
        passage.map(({text}) => text),
        {mode},
      )
      return passage.map((right, place) => ({
        right,
        said: detected.kind === 'detected' ? detected.sentences[place] : undefined,
      }))
    })
  const all = said('all')
  const claims = (answers: typeof all) =>
    answers.map(({right, said}) => ({said: said?.claim ?? false, right: right.claim}))
  return [
    `${name}: ${all.length} sentences`,
    line('claim', claims(all)),
    line('claim, while typing', claims(said('typing'))),
    ...sentenceLabels.map((label) =>
      line(
        `  ${guidelineName(label)}`,
        all.map(({right, said}) => ({
          said: said?.labels.includes(label) ?? false,
          right: right.labels.includes(guidelineName(label)),
        })),
      ),
    ),
  ]
}

export type Scored = {readonly name: string; readonly score: number; readonly right: boolean}

/** Weights learned without one set, asked about that set; for each. The writer of the others never wrote in it. */
export function crossValidated(sets: readonly AnnotatedSet[]): readonly Scored[] {
  return sets.flatMap(({name, passages}) => {
    const others = sets.filter((set) => set.name !== name).flatMap((set) => set.passages)
    const model = modelOf(learn(others))
    const read = readerOf(model)
    return passages.flatMap((passage) => {
      const scores = claimScores(
        read(passage.map(({text}) => text)).map((each) => each.scores),
        model,
      )
      return passage.map(({claim}, place) => ({name, score: scores[place] ?? 0, right: claim}))
    })
  })
}

const at = (threshold: number, scored: readonly Scored[]): readonly Said[] =>
  scored.map(({score, right}) => ({said: score > threshold, right}))

/** Figures on sets that the weights were not learned from, one by one and together, at several thresholds. */
export function crossValidation(scored: readonly Scored[]): readonly string[] {
  const names = Array.from(new Set(scored.map(({name}) => name)))
  return [
    `each set by weights learned without it: ${scored.length} sentences`,
    ...names.map((name) =>
      line(
        name,
        at(
          thresholds.all,
          scored.filter((each) => each.name === name),
        ),
      ),
    ),
    line(`together (threshold ${thresholds.all})`, at(thresholds.all, scored)),
    line(`while typing (${thresholds.typing})`, at(thresholds.typing, scored)),
    ...[-0.8, -0.6, -0.4, -0.2, 0, 0.2, 1.5, 2, 2.5, 3].map((each) => line(`  at ${each}`, at(each, scored))),
  ]
}
