import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {learn} from './learn.ts'
import {learnedFrom} from './sets.ts'

const table = learn(learnedFrom())

writeFileSync(
  join(import.meta.dirname, '..', 'src', 'detector', 'weights.ts'),
  `/**
 * How much each cue speaks for or against a claim and each label, in hundredths of log-odds: a letter for the
 * target, then the weight. Written by \`npm run fit -w @caveat/claims\` from the annotated sentences: do not edit by hand.
 */
export const table = \`${table}\`
`,
)
