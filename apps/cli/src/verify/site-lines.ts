import type {Manifest} from '@caveat/claims'
import {htmlLinks} from '../manifest/html-text.ts'
import {displayed} from '../report/displayed.ts'
import type {Paint} from '../report/paint.ts'
import {type Compared, compare} from './compare.ts'
import {type Fetched, lookAtPages} from './site.ts'
import {addressWithin, unknownPages} from './unknown-pages.ts'

/** A line of the report, and whether it is as it should be. */
export type Line = {readonly good: boolean; readonly text: string}

function pageLine(address: string, compared: Compared, {ledTo}: Fetched, paint: Paint): Line {
  const led = ledTo === undefined ? '' : ` (leads to ${displayed(ledTo)})`
  if (compared.kind === 'same') return {good: true, text: `${address}: as it was built`}
  if (compared.kind === 'same-words')
    return {good: true, text: `${address}: the same words, in other bytes${led}`}
  if (compared.kind === 'missing')
    return {good: false, text: `${address}: is not there (HTTP ${compared.status})${led}`}
  const {built, online} = compared.difference
  const words = [`      built   ${displayed(built)}`, `      online  ${displayed(online)}`]
  return {
    good: false,
    text: [`${address}: says something else${led}`, ...words.map((each) => paint('dim', each))].join('\n'),
  }
}

/**
 * Compares every page of a manifest with what is online, and looks for pages that it does not know.
 *
 * @throws CommandError where the site does not answer
 */
export async function siteLines(root: string, {pages}: Manifest, paint: Paint): Promise<readonly Line[]> {
  const linked = new Set<string>()
  const compared = await lookAtPages(root, pages, (online, page) => {
    if (online.status === 200)
      for (const link of htmlLinks(online.bytes.toString('utf8'))) {
        const address = addressWithin(root, page.address, link)
        if (address !== undefined) linked.add(address)
      }
    return pageLine(page.address, compare(page, online), online, paint)
  })
  const unknown = await unknownPages(root, linked, new Set(pages.map(({address}) => address)))
  return [
    ...compared,
    ...unknown.map((address) => ({good: false, text: `${address}: is online, and not in the manifest`})),
  ]
}
