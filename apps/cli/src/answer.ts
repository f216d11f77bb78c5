import type {Command} from 'commander'
import {CommandError, printStopped} from './command-error.ts'

/** The exit code where there is no answer. */
const couldNotAnswer = 2

/** Ends a command that answers a question with 2, not 1, where it was not called as it should be. */
export const endsWithAnswer = (command: Command): Command =>
  command.exitOverride(({exitCode}) => process.exit(exitCode === 0 ? 0 : couldNotAnswer))

/**
 * Ends the command with the answer: exit code 0 for yes, 1 for no, and 2 where there is none, be it the
 * fault of the person, the network or this program.
 */
export async function answer(ask: () => Promise<boolean> | boolean): Promise<void> {
  try {
    process.exitCode = (await ask()) ? 0 : 1
  } catch (error) {
    process.exitCode = couldNotAnswer
    if (error instanceof CommandError) printStopped(error)
    else console.error(error)
  }
}
