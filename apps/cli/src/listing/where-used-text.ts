import type {Site, Usage, WhereUsed} from '@caveat/claims'
import {displayed} from '../report/displayed.ts'
import {documentName, studioLink} from '../report/names.ts'
import type {Places} from '../report/places.ts'
import {indented} from './fold.ts'

export type Around = {readonly studioUrl: string; readonly places: Places; readonly site: Site}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

const usageText = (usage: Usage, {studioUrl, places}: Around): string => {
  const {words, via} = usage
  const by = via === undefined ? '' : ` by ${displayed(documentName(via))}`
  return [
    ...(words === undefined ? [] : [indented(`“${displayed(words)}”${by}`, 2)]),
    indented(displayed(places(usage)), words === undefined ? 2 : 4),
    // A link is of use only in one piece.
    `    ${studioLink(studioUrl, usage)}`,
  ].join('\n')
}

const recordsOf = ({approvals, overrides}: Site): ReadonlyMap<string, string> =>
  new Map([...approvals, ...overrides].map(({_id, subject}) => [_id, subject]))

/** What is said of a document that nothing refers to; of some types nothing ever does. */
function unusedText({document, address}: WhereUsed, {site}: Around): string {
  if (document.type === 'siteSettings') {
    const pages = Array.from(site.pages).filter(({address}) => address !== undefined).length
    return `hold for the whole site: name, phone and legal notice stand on every page (${count(pages, 'treatment')}, the home page and the page for wrong addresses), and markets, approvals and time zone decide what each of them is checked by`
  }
  const subject = recordsOf(site).get(document.id)
  return subject === undefined
    ? address === undefined
      ? 'is used nowhere'
      : 'no other document refers to it'
    : `is a record of a decision on ${subject}; nothing else refers to it`
}

/** Where a document is used, for people: by document, with place, words and the way into the Studio. */
export function whereUsedText(found: WhereUsed, around: Around): string {
  const {document, address, usages} = found
  const own = address === undefined ? '' : ` is published at ${address}, and`
  const by = Map.groupBy(usages, ({document}) => document.id)
  const places = Array.from(by.values(), (group) => {
    const [first] = group
    const name = first === undefined ? '' : displayed(documentName(first.document))
    const head = indented(first?.address === undefined ? name : `${first.address} · ${name}`, 0)
    return [head, ...group.map((usage) => usageText(usage, around))].join('\n')
  })
  const summary =
    usages.length === 0
      ? unusedText(found, around)
      : `is used in ${count(usages.length, 'place')} of ${count(by.size, 'document')}`
  return [
    indented(`${displayed(documentName(document))} (${document.id})${own} ${summary}.`, 0),
    ...places,
  ].join('\n\n')
}
