import {markPage, type Passage} from '@caveat/claims'
import {quantile, sampleSite} from './sample.ts'

const ids = Array.from(sampleSite.library.claims.keys())

function passageOf(count: number): Passage {
  const words = 'It helps.'
  return {
    text: `${words} `.repeat(count),
    path: ['body'],
    kind: 'claim-bearing',
    role: 'paragraph',
    uses: Array.from({length: count}, (_, index) => {
      const from = index * (words.length + 1)
      return {key: `k${index}`, claim: ids[index % ids.length] ?? '', from, to: from + words.length}
    }),
  }
}

function microsecondsForEach(passages: readonly Passage[], count: number): string {
  const times = Array.from({length: 7}, () => {
    const start = performance.now()
    markPage(passages, sampleSite.library)
    return performance.now() - start
  })
  return ((1000 * quantile(times, 0.5)) / count).toFixed(2)
}

/** The marks of pages with very many claim uses: the time for each stays the same. */
export function measureMarks() {
  console.log('Marks, microseconds for each claim use')
  for (const count of [1000, 10_000, 100_000]) {
    const many = Array.from({length: count / 10}, () => passageOf(10))
    const one = [passageOf(count)]
    console.log(
      `  ${count} uses: ${microsecondsForEach(many, count)} in passages of ten, ${microsecondsForEach(one, count)} in one passage`,
    )
  }
}
