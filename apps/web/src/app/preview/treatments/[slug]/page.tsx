import {openDocuments} from '@caveat/content/snapshot'
import {draftMode} from 'next/headers'
import {notFound} from 'next/navigation'
import {snapshotDirectory} from '../../../../content/snapshot-directory.ts'
import {ConnectedPreview} from '../../../../preview/ConnectedPreview.tsx'
import {draftContent} from '../../../../preview/draft-content.ts'
import {draftsLake} from '../../../../preview/lake.ts'
import {Unfinished} from '../../../../preview/Unfinished.tsx'
import {renderTreatment} from '../../../../render/render-treatment.tsx'

export const dynamic = 'force-dynamic'

/** A treatment as it is being written: the same components as its page, of drafts. For whom the Studio sends. */
export default async function Preview({params}: {params: Promise<{slug: string}>}) {
  const {isEnabled} = await draftMode()
  const lake = draftsLake()
  if (!isEnabled || lake === undefined) notFound()
  const {slug} = await params
  const {pictures} = openDocuments(snapshotDirectory())
  const draft = await draftContent(lake, slug, pictures, new Date())
  if (draft === undefined) notFound()
  const rendered = draft.findings.length > 0 ? undefined : renderTreatment(draft.content, slug)
  return (
    <ConnectedPreview id={draft.id} studio={process.env.STUDIO_URL ?? ''}>
      {rendered === undefined ? (
        <Unfinished findings={draft.findings} />
      ) : (
        <>
          <style>{rendered.props.styles}</style>
          {rendered.page()}
        </>
      )}
    </ConnectedPreview>
  )
}
