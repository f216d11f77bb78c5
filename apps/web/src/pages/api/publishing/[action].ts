import type {NextApiRequest, NextApiResponse} from 'next'
import {remakeBy, servedPublisher} from '../../../live/served-site.ts'
import {isStaff} from '../../../live/staff.ts'
import {changes} from '../../../publishing-api/changes.ts'
import {status} from '../../../publishing-api/status.ts'

/** The signature of an event is over the body as it came. */
export const config = {api: {bodyParser: false}}

/**
 * What publishing is told and asks: `changes` by the lake, signed; `status` and `work` by staff and this server itself,
 * with their token. One entry for all, so that there is one publisher. On a site that only shows its build there is
 * nothing.
 */
export default async function publishing(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const publisher = servedPublisher()
  const {CAVEAT_WEBHOOK_SECRET: secret, CAVEAT_STAFF_TOKEN: token} = process.env
  const {action} = request.query
  if (publisher === undefined) return void response.status(404).end()
  remakeBy((path) => response.revalidate(path))
  if (action === 'changes' && secret) return changes(request, response, publisher, secret)
  if (action !== 'status' && action !== 'work') return void response.status(404).end()
  if (!isStaff(request.headers.authorization, token))
    return void response.setHeader('www-authenticate', 'Basic realm="Publishing"').status(401).end()
  if (action === 'status') return status(request, response, publisher)
  await publisher.tick()
  response.json({nextAt: publisher.nextAt()})
}
