import {Command} from 'commander'
import {allowClosedPipe} from './closed-pipe.ts'
import {endsWithExitCode} from './exit-code.ts'
import {addAsking} from './program/asking.ts'
import {addChanging} from './program/changing.ts'
import {addChecking} from './program/checking.ts'
import {addLake} from './program/lake.ts'
import {addRunning} from './program/running.ts'

for (const stream of [process.stdout, process.stderr]) allowClosedPipe(stream)

// What is set here holds for every command that is added afterwards.
const program = endsWithExitCode(new Command('caveat'))
  .description('Treatment pages in which every claim carries its disclaimer.')
  .showHelpAfterError('See the same command with --help, which has examples.')
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
Every command ends with exit code 0 where it was done and found nothing, 1 where
it was done and found something to look at, 2 where it could not be done.
“caveat help check” (or any other) says what that means there, with examples.`,
  )

addRunning(program)
addChecking(program)
addAsking(program)
addChanging(program)
addLake(program)

await program.parseAsync()
