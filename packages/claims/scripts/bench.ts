import {detectClaims} from '../src/detector/detect-claims.ts'
import {crossValidated, crossValidation, report} from './evaluate.ts'
import {heldOut, learnedFrom, learnedSets} from './sets.ts'

const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`)

const asked = process.argv.slice(2)
if (asked.includes('--speed')) speed()
else if (asked.length > 0) for (const name of asked) print(report(name, heldOut(name)))
else {
  print(crossValidation(crossValidated(learnedSets())))
  speed()
}

/** Each sentence as if it were new, and each page again as while it is written; by the time of the processor. */
function speed() {
  const passages = learnedFrom().map((passage) => passage.map(({text}) => text))
  const time = (name: string, count: number, run: () => void) => {
    run()
    const start = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(start)
    const seconds = (user + system) / 1_000_000
    console.log(`${name}: ${Math.round((count * passages.flat().length) / seconds)} sentences a second`)
  }
  const again = 10
  time('new', 5, () => {
    for (let round = 0; round < 5; round++) for (const passage of passages) detectClaims(passage)
  })
  time(`read ${again} times`, again, () => {
    for (const passage of passages) for (let round = 0; round < again; round++) detectClaims(passage)
  })
}
