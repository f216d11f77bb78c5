/** What kept an export or import from being done; `code` is stable. */
export type TransferErrorCode =
  | 'lake-unreachable'
  | 'request-refused'
  | 'not-an-export'
  | 'invalid-documents'
  | 'documents-exist'
  | 'assets-missing'
  | 'references-missing'
  | 'partly-imported'
  | 'file-exists'

/** Most problems that a message names; the error has them all. */
const NAMED = 20

/** Thrown by exports and imports. `problems` says of each document or asset what is wrong with it. */
export class TransferError extends Error {
  readonly code: TransferErrorCode
  readonly problems: readonly string[]

  constructor(code: TransferErrorCode, message: string, problems: readonly string[] = []) {
    const more = problems.length - NAMED
    const lines = [message, ...problems.slice(0, NAMED)]
    if (more > 0) lines.push(`… and ${more} more`)
    super(lines.join('\n  '))
    this.name = 'TransferError'
    this.code = code
    this.problems = problems
  }
}
