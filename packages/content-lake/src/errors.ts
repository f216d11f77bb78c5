/** Thrown by `startLake` when it cannot start. `code` is stable; the message says what to do. */
export class LakeStartError extends Error {
  readonly code: LakeStartErrorCode

  constructor(code: LakeStartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LakeStartError'
    this.code = code
  }
}

export type LakeStartErrorCode =
  | 'data-folder-in-use'
  | 'data-folder-unusable'
  | 'database-broken'
  | 'database-too-new'
  | 'port-in-use'

/** The body of an error answer, in the form that `@sanity/client` knows how to print. */
export type ErrorBody = {
  type: string
  description: string
  [detail: string]: unknown
}

/** An error that is answered to the caller as it is: status, and a body in the client's form. */
export class RequestError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 503
  readonly body: ErrorBody

  constructor(status: RequestError['status'], body: ErrorBody) {
    super(body.description)
    this.name = 'RequestError'
    this.status = status
    this.body = body
  }
}

/** A malformed request: wrong JSON, wrong types, values out of bounds. */
export function badRequest(description: string): RequestError {
  return new RequestError(400, {type: 'badRequest', description})
}

/** What a person needs to read of an unknown thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
