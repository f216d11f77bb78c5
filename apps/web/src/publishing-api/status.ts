import type {NextApiRequest, NextApiResponse} from 'next'
import type {Publisher} from '../live/publisher.ts'
import {statusPage} from './status-page.tsx'

const wantsHtml = ({headers}: NextApiRequest): boolean => (headers.accept ?? '').includes('text/html')

/** How things stand: for people a page, for programs JSON. */
export function status(request: NextApiRequest, response: NextApiResponse, publisher: Publisher): void {
  const stands = publisher.status()
  response.setHeader('cache-control', 'no-store')
  if (wantsHtml(request))
    response.setHeader('content-type', 'text/html; charset=utf-8').send(statusPage(stands))
  else response.json(stands)
}
