import {writeFileSync} from 'node:fs'
import {learn} from './learn.ts'
import {development, training} from './sets.ts'

const data = JSON.stringify(learn([...training(), ...development()]))

writeFileSync(
  new URL('../src/detector/weights.ts', import.meta.url),
  `import type {Table} from './score.ts'

/**
 * How much each cue speaks for or against a claim and each label, in log-odds. Written by
 * \`npm run fit -w @caveat/claims\` from the training and development sentences: do not edit by hand.
 */
export const weights: Table = ${data}
`,
)
