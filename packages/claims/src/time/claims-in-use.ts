import type {ClaimUse, Page, Passage} from '../passage.ts'
import type {Site} from '../site.ts'

/** A claim use with its place. */
export type UseOnPage = {readonly page: Page; readonly passage: Passage; readonly use: ClaimUse}

/** Where each claim is made, by its id, in the order of pages and of reading. Claims that nobody makes are missing. */
export function claimsInUse({pages}: Pick<Site, 'pages'>): ReadonlyMap<string, readonly UseOnPage[]> {
  const uses = new Map<string, UseOnPage[]>()
  for (const page of pages)
    for (const passage of page.passages)
      for (const use of passage.uses) {
        const known = uses.get(use.claim)
        if (known === undefined) uses.set(use.claim, [{page, passage, use}])
        else known.push({page, passage, use})
      }
  return uses
}
