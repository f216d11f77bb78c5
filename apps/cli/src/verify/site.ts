import {CommandError} from '../command-error.ts'

/** How long a page may take to come, in ms. */
const limitMs = 20_000

/** Pages that are fetched at the same time. */
const atOnce = 4

export type Fetched = {
  /** Where redirects led, where there were any. */
  readonly ledTo?: string
  readonly status: number
  readonly type: string
  readonly bytes: Buffer
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  // The network's own errors say what happened one level down.
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** The site's own address, without a slash at its end. */
export const siteRoot = (url: string): string => url.replace(/\/+$/, '')

async function fetchPage(root: string, address: string): Promise<Fetched> {
  const url = `${root}${address}`
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(limitMs)})
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      bytes,
      ...(response.redirected ? {ledTo: response.url} : {}),
    }
  } catch (error) {
    throw new CommandError(
      `${url} did not answer: ${reasonOf(error)}\nIs this the address of the site? Give it behind the command, or set SITE_URL.`,
    )
  }
}

/**
 * Fetches pages of a site, some at a time, and looks at each; only what is seen is kept.
 *
 * @returns what was seen, in the order in which the pages are given
 * @throws CommandError where one does not answer at all; a page that is missing has its status
 */
export async function lookAtPages<Page extends {readonly address: string}, Seen>(
  root: string,
  pages: readonly Page[],
  look: (fetched: Fetched, page: Page) => Seen,
): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  const waiting = pages.entries()
  const work = async () => {
    for (const [index, page] of waiting) seen[index] = look(await fetchPage(root, page.address), page)
  }
  await Promise.all(Array.from({length: atOnce}, work))
  return seen
}
