import {treatmentAddress} from '@caveat/content'
import {treatmentContent} from '../content/current-snapshot.ts'
import {leadsTo} from '../live/reading.ts'
import {renderTreatment} from '../render/render-treatment.tsx'

/** What stands at the address of a treatment's Markdown now. */
export type MarkdownAnswer =
  | {readonly status: 200; readonly text: string}
  | {readonly status: 308; readonly to: string}
  | {readonly status: 404 | 410}

/** The page of a treatment as Markdown, of the same content as the page that is online; moved or gone where that is. */
export function markdownAt(slug: string): MarkdownAnswer {
  const folder = process.env.CAVEAT_LIVE
  const target = folder ? leadsTo(folder, treatmentAddress({slug: {current: slug}})) : undefined
  if (target === null) return {status: 410}
  if (target !== undefined)
    return {status: 308, to: /^\/treatments\/[^/.]+$/.test(target) ? `${target}.md` : target}
  const content = treatmentContent(slug)
  const text = content === undefined ? undefined : renderTreatment(content, slug)?.markdown()
  return text === undefined ? {status: 404} : {status: 200, text}
}
