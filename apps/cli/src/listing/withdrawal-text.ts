import type {PassageChange, TouchedPage, Withdrawal} from '@caveat/claims'
import {displayed} from '../report/displayed.ts'
import {documentName} from '../report/names.ts'
import {paintFor} from '../report/paint.ts'
import {textReport} from '../report/text.ts'
import {indented} from './fold.ts'

const changeText = ({before, after}: PassageChange): string =>
  [
    indented(`before: ${displayed(before)}`, 4),
    indented(after === undefined ? 'after: (left out)' : `after: ${displayed(after)}`, 4),
  ].join('\n')

/** Why a page gives way where another claim, or nothing that is left, is the reason. */
const because = ({ended}: TouchedPage, {document, effect}: Withdrawal): string => {
  const others = ended.filter(({claim}) => claim._id !== document.id)
  if (others.length > 0 && effect === 'drop-sentence')
    return `, because of ${others.map(({claim, cause}) => `${claim._id} (${cause})`).join(', ')}`
  return effect === 'drop-sentence' ? ', because nothing would be left of it' : ''
}

const pageText = (page: TouchedPage, preview: Withdrawal): string => {
  const name = displayed(documentName(page.document))
  const words = Array.from(new Set(page.words), (text) => indented(`claims: “${displayed(text)}”`, 4))
  return [
    indented(`${page.address ?? page.document.id} · ${name}`, 0),
    ...(page.kind === 'gives-way'
      ? [...words, indented(`after: the page gives way to a notice${because(page, preview)}`, 4)]
      : page.passages.map(changeText)),
  ].join('\n')
}

/** The preview of a withdrawal for people: every page before and after, and what the rules would find. */
export function withdrawalText(preview: Withdrawal, studioUrl: string): string {
  const {document, at, pages, findings} = preview
  const nothing = ['No page makes this claim, so no page changes.']
  const found =
    findings.length === 0
      ? `A check on ${at} would find nothing because of it.`
      : `Until the pages are mended, a check on ${at} would find:\n\n${textReport({findings, studioUrl}, paintFor(process.stdout))}`
  return [
    indented(`${displayed(documentName(document))} (${document.id}), withdrawn on ${at}.`, 0),
    ...(pages.length === 0 ? nothing : pages.map((page) => pageText(page, preview))),
    found,
  ].join('\n\n')
}
