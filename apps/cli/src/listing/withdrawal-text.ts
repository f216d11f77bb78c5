import type {PassageChange, TouchedPage, Withdrawal} from '@caveat/claims'
import {displayed} from '../report/displayed.ts'
import {documentName} from '../report/names.ts'
import {paintFor} from '../report/paint.ts'
import {type TextReport, textReport} from '../report/text.ts'
import {indented} from './fold.ts'

type Where = Pick<TextReport, 'studioUrl' | 'places' | 'inFull'>

const changeText = ({path, before, after}: PassageChange, {document}: TouchedPage, {places}: Where): string =>
  [
    indented(displayed(places({document, path})), 4),
    indented(`before: ${displayed(before)}`, 6),
    indented(after === undefined ? 'after: (left out)' : `after: ${displayed(after)}`, 6),
  ].join('\n')

/** Why a page gives way where another claim, or nothing that is left, is the reason. */
const because = ({ended}: TouchedPage, {document, effect}: Withdrawal): string => {
  const others = ended.filter(({claim}) => claim._id !== document.id)
  if (others.length > 0 && effect === 'drop-sentence')
    return `, because of ${others.map(({claim, cause}) => `${claim._id} (${cause})`).join(', ')}`
  return effect === 'drop-sentence' ? ', because nothing would be left of it' : ''
}

const effectText = (page: TouchedPage, preview: Withdrawal): string =>
  page.kind === 'gives-way'
    ? `The page gives way to a short notice${because(page, preview)}. The claim is made in:`
    : 'The page stays. The sentences that make the claim are dropped:'

const pageText = (page: TouchedPage, preview: Withdrawal, where: Where): string => {
  const name = displayed(documentName(page.document))
  return [
    indented(`${page.address ?? page.document.id} · ${name}`, 0),
    indented(effectText(page, preview), 2),
    ...(page.kind === 'gives-way'
      ? page.sentences.map((text) => indented(`“${displayed(text)}”`, 4))
      : page.passages.map((change) => changeText(change, page, where))),
  ].join('\n')
}

const countOf = (pages: readonly TouchedPage[]): string => {
  const sentences = pages.reduce((sum, page) => sum + page.sentences.length, 0)
  const places = `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`
  return `It is made in ${places} of ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}.`
}

/** The preview of a withdrawal for people: every page before and after, and what the rules would find. */
export function withdrawalText(preview: Withdrawal, where: Where): string {
  const {document, at, pages, findings} = preview
  const nothing = ['No page makes this claim, so no page changes.']
  const found =
    findings.length === 0
      ? `A check on ${at} would find nothing because of it.`
      : `Until the pages are mended, a check on ${at} would find:\n\n${textReport({findings, ...where}, paintFor(process.stdout))}`
  return [
    indented(
      `${displayed(documentName(document))} (${document.id}), withdrawn on ${at}.${pages.length === 0 ? '' : ` ${countOf(pages)}`}`,
      0,
    ),
    ...(pages.length === 0 ? nothing : pages.map((page) => pageText(page, preview, where))),
    found,
  ].join('\n\n')
}
