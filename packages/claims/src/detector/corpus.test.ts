import {join} from 'node:path'
import {type Passages, readCorpus} from '../../scripts/corpus.ts'
import {measure, tally} from '../../scripts/measure.ts'
import {type DetectOptions, detectClaims} from './detect-claims.ts'

const set = (name: string) => readCorpus(join(__dirname, '..', '..', 'corpus', `${name}.jsonl`))

/** Aggregates only: a failing test must not show a held-out sentence. */
const measured = (passages: Passages, mode: DetectOptions['mode']) =>
  measure(
    tally(
      passages.flatMap((passage) => {
        const detected = detectClaims(
          passage.map(({text}) => text),
          {mode},
        )
        const sentences = detected.kind === 'detected' ? detected.sentences : []
        return passage.map(({claim}, place) => ({said: sentences[place]?.claim ?? false, right: claim}))
      }),
    ),
  )

describe('on annotated sentences', () => {
  it('finds the claims of the development set, which the weights were learned from', () => {
    expect(measured(set('development'), 'all').f1).toBeGreaterThan(0.93)
    expect(measured(set('development'), 'typing').precision).toBeGreaterThan(0.98)
  })

  it.each([
    ['held-out', 0.86],
    ['held-out-2', 0.91],
    ['held-out-3', 0.92],
  ])('finds the claims of %s, which it does not learn from', (name, f1) => {
    expect(measured(set(name), 'all').f1).toBeGreaterThan(f1)
    expect(measured(set(name), 'typing').precision).toBeGreaterThan(0.95)
  })
})
