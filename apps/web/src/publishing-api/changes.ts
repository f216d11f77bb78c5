import type {NextApiRequest, NextApiResponse} from 'next'
import {readDelivery} from '../live/delivery.ts'
import type {Publisher} from '../live/publisher.ts'
import {bodyOf} from './body.ts'

/** Longest body of an event, in bytes. */
const longest = 64 * 1024

/**
 * What the lake's webhook calls: an event names a document, which is then read from the lake. Answers before the pages are
 * made, after it is on the disk that they have to be.
 */
export async function changes(
  request: NextApiRequest,
  response: NextApiResponse,
  publisher: Publisher,
  secret: string,
): Promise<void> {
  if (request.method !== 'POST') return void response.setHeader('allow', 'POST').status(405).end()
  const text = await bodyOf(request, longest)
  if (text === undefined) return void response.status(413).end()
  const delivery = await readDelivery(request.headers, text, secret, new Date())
  if (delivery.kind === 'refused') return void response.status(delivery.status).json({error: delivery.why})
  const {facts} = publisher.site
  if (facts.hadDelivery(delivery.keys)) return void response.status(200).json({had: true})
  try {
    const changed = await publisher.take([delivery.announced])
    facts.haveDelivery(delivery.keys, new Date())
    facts.set('last-event', `${new Date().toISOString()} ${delivery.announced.id}`)
    response.status(202).json({changed})
  } catch (error) {
    // The sender tries again later.
    const said = error instanceof Error ? error.message : String(error)
    return void response.status(503).json({error: said})
  }
  void publisher.work()
}
