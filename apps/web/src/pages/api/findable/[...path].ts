import type {NextApiRequest, NextApiResponse} from 'next'
import {currentSnapshot} from '../../../content/current-snapshot.ts'
import {findableFiles} from '../../../findable/files.ts'
import {originOf} from '../../../findable/origin-of.ts'

/** Sitemap, feed, robots and llms.txt as of now; `next.config.ts` says under which addresses. */
export default function findable({query, headers}: NextApiRequest, response: NextApiResponse): void {
  const path = `/${[query.path ?? []].flat().join('/')}`
  const file = findableFiles(currentSnapshot(), originOf(headers)).get(path)?.()
  if (file === undefined) return void response.status(404).end()
  response
    .setHeader('content-type', file.type)
    .setHeader('cache-control', 'public, max-age=0, must-revalidate')
  response.send(file.content)
}
