import type {NextApiRequest, NextApiResponse} from 'next'
import {currentSnapshot} from '../../../content/current-snapshot.ts'
import {type FindableFile, findableFiles} from '../../../findable/files.ts'
import {originOf} from '../../../findable/origin-of.ts'
import {robots} from '../../../findable/plain-files.ts'

/** What robots may read is asked for most often, and needs no content. */
const fileAt = (path: string, origin: string | undefined): FindableFile | undefined =>
  path === '/robots.txt'
    ? {type: 'text/plain; charset=utf-8', content: robots(origin)}
    : findableFiles(currentSnapshot(), origin).get(path)?.()

/** Sitemap, feed, robots and llms.txt as of now; `next.config.ts` says under which addresses. */
export default function findable({query, headers}: NextApiRequest, response: NextApiResponse): void {
  const path = `/${[query.path ?? []].flat().join('/')}`
  const file = fileAt(path, originOf(headers))
  if (file === undefined) return void response.status(404).end()
  response
    .setHeader('content-type', file.type)
    .setHeader('cache-control', 'public, max-age=0, must-revalidate')
  response.send(file.content)
}
