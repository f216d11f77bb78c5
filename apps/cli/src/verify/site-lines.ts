import type {Manifest} from '@caveat/claims'
import {htmlLinks} from '../manifest/html-text.ts'
import {displayed} from '../report/displayed.ts'
import type {Paint} from '../report/paint.ts'
import {addressWithin} from './address-within.ts'
import {type Fetched, lookAtPages} from './site.ts'
import {isGood, type Verdict, verdictOf} from './verdict.ts'

/** A line of the report, and whether it is as it should be. */
export type Line = {readonly good: boolean; readonly text: string}

function verdictText(verdict: Verdict, paint: Paint): string {
  switch (verdict.kind) {
    case 'as-built':
      return 'as it was built'
    case 'same-text':
      return 'the same text, in other bytes'
    case 'unknown':
      return 'is online, and not in the manifest'
    case 'missing':
      return `is not there (HTTP ${verdict.status}${verdict.status === 200 ? `, ${displayed(verdict.type)}` : ''})`
    case 'text-differs': {
      if (verdict.difference === undefined)
        return 'has the same words, but elements, attributes, styles or scripts that were not built: what is seen of the words, or where a mark leads, may be something else'
      const {recorded, online} = verdict.difference
      const words = [`      recorded  ${displayed(recorded)}`, `      online    ${displayed(online)}`]
      return ['does not say what is recorded', ...words.map((each) => paint('dim', each))].join('\n')
    }
  }
}

type Report = {readonly paint: Paint; readonly textOnly: boolean}

function lineOf(address: string, verdict: Verdict, {ledTo}: Fetched, {paint, textOnly}: Report): Line {
  const led = ledTo === undefined ? '' : ` (leads to ${displayed(ledTo)})`
  return {good: isGood(verdict, textOnly), text: `${address}${led}: ${verdictText(verdict, paint)}`}
}

/**
 * Compares every page of a manifest with what is online, and looks for pages that it does not know.
 *
 * @throws CommandError where the site does not answer
 */
export async function siteLines(root: string, {pages}: Manifest, report: Report): Promise<readonly Line[]> {
  const linked = new Set<string>()
  const compared = await lookAtPages(root, pages, (online, page) => {
    const verdict = verdictOf(page, online)
    if (verdict.kind !== 'missing')
      for (const link of htmlLinks(online.bytes.toString('utf8'))) {
        const address = addressWithin(root, page.address, link)
        if (address !== undefined) linked.add(address)
      }
    return lineOf(page.address, verdict, online, report)
  })
  for (const {address} of pages) linked.delete(address)
  const candidates = Array.from(linked, (address) => ({address})).toSorted((a, b) =>
    a.address < b.address ? -1 : 1,
  )
  const unknown = await lookAtPages(root, candidates, (online, {address}) => {
    const verdict = verdictOf(undefined, online)
    return verdict.kind === 'missing' ? [] : [lineOf(address, verdict, online, report)]
  })
  return [...compared, ...unknown.flat()]
}
