import {detectClaims} from '@caveat/claims'
import {variedPages} from './varied-pages.ts'

/** The detector on claim-bearing passages, each section in other words. */
export function measureDetector() {
  const texts = Array.from(variedPages(600), ({passages}) =>
    passages
      .filter(({kind}) => kind === 'claim-bearing')
      .map(({text}) => text)
      .join('\n'),
  )
  let sentences = 0
  const start = performance.now()
  for (const text of texts) {
    const detected = detectClaims(text, {mode: 'typing'})
    if (detected.kind === 'detected') sentences += detected.sentences.length
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`Detector\n  ${Math.round(sentences / seconds)} sentences a second`)
}
