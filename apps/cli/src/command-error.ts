import {styleText} from 'node:util'

/** Something a person can mend: its message says what and how; no stack is printed. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

export const printStopped = ({message}: CommandError): void =>
  console.error(`\n${styleText('red', 'Stopped.', {stream: process.stderr})} ${message}`)
