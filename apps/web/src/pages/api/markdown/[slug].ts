import {treatmentAddress} from '@caveat/content'
import type {NextApiRequest, NextApiResponse} from 'next'
import {treatmentContent} from '../../../content/current-snapshot.ts'
import {addressOf} from '../../../findable/site-address.ts'
import {leadsTo} from '../../../live/reading.ts'
import {renderTreatment} from '../../../render/render-treatment.tsx'

/** Permanent, and the method stays. */
const moved = 308

/** The page of a treatment as Markdown, of the same content as the page that is online; gone where that is gone. */
export default function markdown({query}: NextApiRequest, response: NextApiResponse): void {
  const slug = String(query.slug)
  const path = treatmentAddress({slug: {current: slug}})
  const folder = process.env.CAVEAT_LIVE
  const target = folder ? leadsTo(folder, path) : undefined
  if (target === null) return void response.status(410).end()
  if (target !== undefined)
    return void response.redirect(moved, /^\/treatments\/[^/.]+$/.test(target) ? `${target}.md` : target)
  const content = treatmentContent(slug)
  const text = content === undefined ? undefined : renderTreatment(content, slug)?.markdown()
  if (text === undefined) return void response.status(404).end()
  response
    .setHeader('content-type', 'text/markdown; charset=utf-8')
    .setHeader('cache-control', 'public, max-age=0, must-revalidate')
    .setHeader('link', `<${addressOf(path)}>; rel="canonical"`)
    .send(text)
}
