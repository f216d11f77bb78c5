import {detectClaims} from '../src/detector/detect-claims.ts'
import {gather} from '../src/detector/gather.ts'
import {guidelineName, sentenceLabels} from '../src/detector/labels.ts'
import {claimScore, scoresOf, weightsOf, withNeighbours} from '../src/detector/score.ts'
import {thresholds} from '../src/detector/thresholds.ts'
import type {Passages} from './corpus.ts'
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

const folds = 10

/** Weights learned without a tenth of the development passages, asked about that tenth; ten times. */
function crossValidated(
  development: Passages,
  further: Passages,
): readonly {score: number; right: boolean}[] {
  return Array.from({length: folds}, (_, fold) => fold).flatMap((fold) => {
    const weights = weightsOf(
      learn([...further, ...development.filter((_, place) => place % folds !== fold)]),
    )
    return development
      .filter((_, place) => place % folds === fold)
      .flatMap((passage) => {
        const cases = gather(passage.map(({text}) => text))
        const scores = withNeighbours(cases.map(({evidence}) => claimScore(scoresOf(evidence, weights))))
        return passage.map(({claim}, place) => ({score: scores[place] ?? 0, right: claim}))
      })
  })
}

/** Development figures on sentences that the weights were not learned from, at several thresholds. */
export function crossValidation(development: Passages, further: Passages): readonly string[] {
  const scored = crossValidated(development, further)
  const at = (threshold: number) => scored.map(({score, right}) => ({said: score > threshold, right}))
  return [
    'development, cross-validated:',
    line(`claim (threshold ${thresholds.all})`, at(thresholds.all)),
    line(`while typing (${thresholds.typing})`, at(thresholds.typing)),
    ...[-1, -0.7, -0.5, -0.3, 0, 2, 2.5, 3, 3.5, 4].map((each) => line(`  at ${each}`, at(each))),
  ]
}
