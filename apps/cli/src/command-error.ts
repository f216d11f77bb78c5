/** Something a person can mend: its message says what and how; no stack is printed. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
