import {type ClaimUse, type Page, type Passage, pathToString} from '../../passage.ts'
import type {Observation} from '../../rule.ts'

/** Every claim use of a page, with the passage that it stands in. */
export function* claimUses(page: Page): Iterable<{passage: Passage; use: ClaimUse}> {
  for (const passage of page.passages) for (const use of passage.uses) yield {passage, use}
}

/** An observation on the words of one claim use. */
export const observeUse = (page: Page, passage: Passage, use: ClaimUse, message: string): Observation => ({
  document: page.document,
  path: pathToString(passage.path),
  excerpt: passage.text.slice(use.from, use.to),
  span: {from: use.from, to: use.to},
  passage: passage.text,
  message,
})
