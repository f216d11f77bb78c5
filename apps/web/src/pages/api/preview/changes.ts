import {documentTypes} from '@caveat/content'
import type {NextApiRequest, NextApiResponse} from 'next'
import {draftsLake} from '../../../preview/lake.ts'

/** Tells an open preview that something changed, drafts included. The token of the lake stays here. */
export default function changes(request: NextApiRequest, response: NextApiResponse): void {
  const lake = draftsLake()
  if (request.draftMode !== true || lake === undefined) return void response.status(404).end()
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform'})
  response.write(':\n\n')
  const subscription = lake
    .listen(
      '*[_type in $types]',
      {types: documentTypes},
      {includeResult: false, includeAllVersions: true, visibility: 'query'},
    )
    .subscribe({next: () => response.write('data: changed\n\n'), error: () => response.end()})
  request.once('close', () => subscription.unsubscribe())
}
