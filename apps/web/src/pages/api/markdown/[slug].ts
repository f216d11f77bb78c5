import {treatmentAddress} from '@caveat/content'
import type {NextApiRequest, NextApiResponse} from 'next'
import {markdownAt} from '../../../findable/markdown-at.ts'
import {addressOf} from '../../../findable/site-address.ts'

/** The page of a treatment as Markdown; `next.config.ts` says under which address. */
export default function markdown({query}: NextApiRequest, response: NextApiResponse): void {
  const slug = String(query.slug)
  const found = markdownAt(slug)
  if (found.status === 308) return void response.redirect(found.status, found.to)
  if (found.status !== 200) return void response.status(found.status).end()
  response
    .setHeader('content-type', 'text/markdown; charset=utf-8')
    .setHeader('cache-control', 'public, max-age=0, must-revalidate')
    .setHeader('link', `<${addressOf(treatmentAddress({slug: {current: slug}}))}>; rel="canonical"`)
    .send(found.text)
}
