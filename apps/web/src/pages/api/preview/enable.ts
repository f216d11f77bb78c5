import {validatePreviewUrl} from '@sanity/preview-url-secret'
import type {NextApiRequest, NextApiResponse} from 'next'
import {draftsLake} from '../../../preview/lake.ts'

/** Lets a browser see drafts that the Studio sent with a secret: one that it has just written, and that soon expires. */
export default async function enable(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const lake = draftsLake()
  if (lake === undefined) return void response.status(404).end()
  const {isValid, redirectTo = ''} = await validatePreviewUrl(lake, request.url ?? '')
  if (!isValid)
    return void response.status(401).send('This link has expired. Open the preview from the Studio again.')
  response.setDraftMode({enable: true})
  response.redirect(307, redirectTo.startsWith('/preview/') ? redirectTo : '/')
}
