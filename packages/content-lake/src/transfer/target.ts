import {messageOf} from '../errors.ts'
import {TransferError} from './errors.ts'

/** A dataset behind the HTTP interface, and a token that may read and write it. */
export type Target = {
  /** `http://localhost:<port>` */
  url: string
  projectId: string
  dataset: string
  token: string
  /** In place of the global `fetch`: that of a lake in this process. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

const API = 'v2025-02-19'

/** Asks for a path of the versioned interface, such as `/data/query/production`. */
export function callApi(target: Target, path: string, init: RequestInit = {}): Promise<Response> {
  return call(target, `/${API}${path}`, init)
}

/**
 * Asks for any path of the lake.
 *
 * @throws TransferError `lake-unreachable`, or `request-refused` with what the lake said
 */
export async function call(target: Target, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Authorization', `Bearer ${target.token}`)
  headers.set('X-Sanity-Project-ID', target.projectId)
  let response: Response
  try {
    response = await (target.fetch ?? fetch)(`${target.url}${path}`, {...init, headers})
  } catch (error) {
    throw new TransferError('lake-unreachable', `The lake at ${target.url} does not answer: ${reason(error)}`)
  }
  if (response.ok) return response
  throw new TransferError('request-refused', await refusal(response))
}

export function sendJson(target: Target, path: string, body: unknown): Promise<Response> {
  return callApi(target, path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  })
}

function reason(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error)
}

async function refusal(response: Response): Promise<string> {
  const body = await response.text()
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && 'message' in parsed) return String(parsed.message)
  } catch {
    // Not from the lake itself: the status has to do.
  }
  return `HTTP ${response.status}`
}
