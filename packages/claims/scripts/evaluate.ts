import {detectClaims} from '../src/detector/detect-claims.ts'
import {readerOf} from '../src/detector/gather.ts'
import {guidelineName, sentenceLabels} from '../src/detector/labels.ts'
import {modelOf} from '../src/detector/model.ts'
import {claimScores} from '../src/detector/neighbours.ts'
import {thresholds} from '../src/detector/thresholds.ts'
import type {Annotated, Passages} from './corpus.ts'
import {learn} from './learn.ts'
import {measure, tally} from './measure.ts'

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

const folds = 6

export type Scored = {readonly score: number; readonly sentence: Annotated}

/** Weights learned without a sixth of the passages, asked about that sixth; six times. */
export function crossValidated(passages: Passages): readonly Scored[] {
  return Array.from({length: folds}, (_, fold) => fold).flatMap((fold) => {
    const model = modelOf(learn(passages.filter((_, place) => place % folds !== fold)))
    const read = readerOf(model)
    return passages
      .filter((_, place) => place % folds === fold)
      .flatMap((passage) => {
        const scores = claimScores(
          read(passage.map(({text}) => text)).map((each) => each.scores),
          model,
        )
        return passage.map((sentence, place) => ({score: scores[place] ?? 0, sentence}))
      })
  })
}

/** Figures on sentences that the weights were not learned from, at several thresholds. */
export function crossValidation(name: string, scored: readonly Scored[]): readonly string[] {
  const at = (threshold: number) =>
    scored.map(({score, sentence}) => ({said: score > threshold, right: sentence.claim}))
  return [
    `${name}, cross-validated: ${scored.length} sentences`,
    line(`claim (threshold ${thresholds.all})`, at(thresholds.all)),
    line(`while typing (${thresholds.typing})`, at(thresholds.typing)),
    ...[-0.4, -0.2, 0, 0.2, 0.4, 1, 1.5, 2, 2.5].map((each) => line(`  at ${each}`, at(each))),
  ]
}
