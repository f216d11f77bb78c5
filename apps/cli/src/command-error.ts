import {styleText} from 'node:util'

/** Something a person can mend: its message says what and how; no stack is printed. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  /** Of the command that it ends: 2, it could not be done. */
  readonly exitCode: number = 2
}

export const printStopped = ({message}: CommandError): void =>
  console.error(`\n${styleText('red', 'Stopped.', {stream: process.stderr})} ${message}`)
