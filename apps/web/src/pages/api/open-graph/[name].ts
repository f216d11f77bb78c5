import type {NextApiRequest, NextApiResponse} from 'next'
import {currentSettings} from '../../../content/current-snapshot.ts'
import {openGraphPicture} from '../../../findable/open-graph.ts'

/** The picture that stands for the pages of a category where they are shared. */
export default async function openGraph({query}: NextApiRequest, response: NextApiResponse): Promise<void> {
  const picture = await openGraphPicture(currentSettings(), String(query.name))
  if (picture === undefined) return void response.status(404).end()
  response
    .setHeader('content-type', 'image/png')
    .setHeader('cache-control', 'public, max-age=86400')
    .send(picture)
}
