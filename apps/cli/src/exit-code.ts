import type {Command} from 'commander'
import {CommandError, printStopped} from './command-error.ts'
import {indented} from './listing/fold.ts'

/** What every command ends with; `docs/checking.md` says what each of them means by it. */
export const exitCodes = {
  /** Done, and nothing was found. */
  fine: 0,
  /** Done, and something was found that a person has to look at: what stops a build, a site that differs. */
  found: 1,
  /** Not done, be it the fault of the person, the network or this program. */
  failed: 2,
} as const

/** What a command ends with, for its help. `found` is left out where it finds nothing. */
export const exitCodesHelp = (codes: {fine: string; found?: string; failed: string}): string => {
  const {fine, found, failed} = codes
  const says = `Exit codes: 0 ${fine}, ${found === undefined ? '' : `1 ${found}, `}2 ${failed}.`
  return `\n${indented(says, 0)}`
}

/** Ends a command that was not called as it should be with 2, as one that could not be done. */
export const endsWithExitCode = (command: Command): Command =>
  command.exitOverride(({exitCode}) => process.exit(exitCode === 0 ? exitCodes.fine : exitCodes.failed))

/** Says why a command could not be done, with a stack only where this program is at fault. */
function failWith(error: unknown): void {
  process.exitCode = error instanceof CommandError ? error.exitCode : exitCodes.failed
  if (error instanceof CommandError) printStopped(error)
  else console.error(error)
}

/** Runs a command to its end; the number that it returns is its exit code. */
export async function run(work: () => Promise<void> | Promise<number> | number): Promise<void> {
  try {
    const code = await work()
    if (typeof code === 'number') process.exitCode = code
  } catch (error) {
    failWith(error)
  }
}

/** The same for a command that starts others: this process ends with it, whatever it still holds. */
export async function runAndExit(work: () => Promise<number>): Promise<never> {
  await run(work)
  process.exit()
}
