import type {Finding} from '@caveat/claims'
import {openDocuments} from '@caveat/content/snapshot'
import type {GetServerSideProps} from 'next'
import Head from 'next/head'
import {plain} from '../../../content/plain.ts'
import {snapshotDirectory} from '../../../content/snapshot-directory.ts'
import {ConnectedPreview} from '../../../preview/ConnectedPreview.tsx'
import {draftContent} from '../../../preview/draft-content.ts'
import {draftsLake} from '../../../preview/lake.ts'
import {Unfinished} from '../../../preview/Unfinished.tsx'
import {renderTreatment} from '../../../render/render-treatment.tsx'
import {TreatmentAddress} from '../../../treatment/TreatmentAddress.tsx'
import type {AddressProps} from '../../../treatment/treatment-props.ts'

type PreviewProps = {
  readonly id: string
  readonly studio: string
  /** What the page is made of; null where the draft is not complete. */
  readonly page: AddressProps | null
  readonly findings: readonly Finding[]
}

/** Drafts, for browsers that the Studio sends; for anybody else there is nothing. */
export const getServerSideProps: GetServerSideProps<PreviewProps> = async ({draftMode, params, res}) => {
  const lake = draftsLake()
  const slug = params?.slug
  if (draftMode !== true || lake === undefined || typeof slug !== 'string') return {notFound: true}
  const {pictures} = openDocuments(snapshotDirectory())
  const draft = await draftContent(lake, slug, pictures, new Date())
  if (draft === undefined) return {notFound: true}
  res.setHeader('cache-control', 'no-store')
  const rendered = draft.findings.length > 0 ? undefined : renderTreatment(draft.content, slug)
  return {
    props: plain({
      id: draft.id,
      studio: process.env.STUDIO_URL ?? '',
      page: rendered?.props ?? null,
      findings: draft.findings,
    }),
  }
}

/** A treatment as it is being written: the same components as its page, and script that the public pages do without. */
const Preview = ({id, studio, page, findings}: PreviewProps) => (
  <ConnectedPreview id={id} studio={studio}>
    <Head>
      <meta name="robots" content="noindex" />
    </Head>
    {page === null ? <Unfinished findings={findings} /> : <TreatmentAddress {...page} />}
  </ConnectedPreview>
)

export default Preview
