import {z} from 'zod'
import {servedPublisher} from './served-site.ts'

/** The clock of the machine may be set, and a machine may sleep: it is looked at least as often, in ms. */
const longestMs = 60_000
const shortestMs = 1000

const answer = z.object({nextAt: z.coerce.date()})

/** Has the server do what is due, by a request to itself: only whoever answers a request can make pages again. */
async function work(): Promise<Date> {
  const {PORT = '3000', CAVEAT_STAFF_TOKEN = ''} = process.env
  const response = await fetch(`http://127.0.0.1:${PORT}/api/publishing/work`, {
    method: 'POST',
    headers: {authorization: `Bearer ${CAVEAT_STAFF_TOKEN}`},
  })
  return answer.parse(await response.json()).nextAt
}

/** Does what is due when it is due, as long as the server runs: new days, and pages that have to be tried again. */
export function startClock(): void {
  // Addresses are known before the first request.
  void servedPublisher()?.site
  const look = () =>
    work()
      .then(
        (at) => Math.min(longestMs, Math.max(shortestMs, at.getTime() - Date.now())),
        // The server may not answer yet.
        () => shortestMs,
      )
      .then((ms) => setTimeout(look, ms).unref())
  setTimeout(look, shortestMs).unref()
}
