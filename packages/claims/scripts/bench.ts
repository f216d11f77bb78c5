import {detectClaims} from '../src/detector/detect-claims.ts'
import {crossValidation, report} from './evaluate.ts'
import {development, heldOut, training} from './sets.ts'

const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`)

print(crossValidation(development(), training()))
print(report('development (the weights were learned from it)', development()))
if (process.argv.includes('--held-out')) print(report('held out', heldOut()))

const passages = development().map((passage) => passage.map(({text}) => text))
const rounds = 20
const start = performance.now()
for (let round = 0; round < rounds; round++) for (const passage of passages) detectClaims(passage)
const seconds = (performance.now() - start) / 1000
console.log(`${Math.round((rounds * passages.flat().length) / seconds)} sentences a second`)
