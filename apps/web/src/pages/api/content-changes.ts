import {watch} from 'node:fs'
import type {NextApiRequest, NextApiResponse} from 'next'
import {snapshotDirectory} from '../../content/snapshot-directory.ts'

/** Tells an open page of the development server that there is new content; not there in production. */
export default function contentChanges(request: NextApiRequest, response: NextApiResponse): void {
  if (process.env.NODE_ENV === 'production') {
    response.status(404).end()
    return
  }
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform'})
  response.write(':\n\n')
  const watcher = watch(snapshotDirectory(), (_event, file) => {
    if (file === 'index.json') response.write('data: changed\n\n')
  })
  request.once('close', () => watcher.close())
}
