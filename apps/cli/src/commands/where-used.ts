import {type Usage, type WhereUsed, whereUsed as whereUsedOf} from '@caveat/claims'
import {CommandError} from '../command-error.ts'
import {indented} from '../listing/fold.ts'
import {nearestTo} from '../nearest.ts'
import {readSite} from '../publish/read-site.ts'
import {displayed} from '../report/displayed.ts'
import {documentName, placeName, studioLink} from '../report/names.ts'
import type {Settings} from '../settings.ts'

export type WhereUsedOptions = {readonly format: 'text' | 'json'}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

const usageText = (usage: Usage, studioUrl: string): string => {
  const {path, words, via} = usage
  const by = via === undefined ? '' : ` by ${displayed(documentName(via))}`
  return [
    ...(words === undefined ? [] : [indented(`“${displayed(words)}”${by}`, 2)]),
    indented(placeName({path}), words === undefined ? 2 : 4),
    // A link is of use only in one piece.
    `    ${studioLink(studioUrl, usage)}`,
  ].join('\n')
}

function textOf({document, address, usages}: WhereUsed, studioUrl: string): string {
  const own = address === undefined ? '' : ` is published at ${address}, and`
  const by = Map.groupBy(usages, ({document}) => document.id)
  const places = Array.from(by.values(), (group) => {
    const [first] = group
    const name = first === undefined ? '' : displayed(documentName(first.document))
    const head = indented(first?.address === undefined ? name : `${first.address} · ${name}`, 0)
    return [head, ...group.map((usage) => usageText(usage, studioUrl))].join('\n')
  })
  const summary =
    usages.length === 0
      ? 'is used nowhere'
      : `is used in ${count(usages.length, 'place')} of ${count(by.size, 'document')}`
  return [
    indented(`${displayed(documentName(document))} (${document.id})${own} ${summary}.`, 0),
    ...places,
  ].join('\n\n')
}

/**
 * Prints where a published document of any type is used: pages, places and words.
 *
 * @throws CommandError where nothing that is published has this id, or the lake cannot be read
 */
export async function whereUsed(settings: Settings, id: string, {format}: WhereUsedOptions): Promise<void> {
  const {site, pulled} = await readSite(settings)
  const found = whereUsedOf(site, id)
  if (found === undefined) {
    const near = nearestTo(
      id,
      // Records of decisions bear the id of what they are about in theirs; nobody means them.
      pulled.documents.map(({_id}) => _id).filter((known) => !known.includes('.')),
    )
    const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
    throw new CommandError(
      `Nothing that is published has the id “${id}”.${meant}\nThe Studio shows the id of a document in its address; “caveat ledger” lists those of claims.`,
    )
  }
  console.log(
    format === 'json' ? JSON.stringify({version: 1, ...found}, null, 2) : textOf(found, settings.studioUrl),
  )
}
