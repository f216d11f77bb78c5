import type {PassageKind} from '../passage.ts'
import {type PageRule, structural} from '../rule.ts'
import {claimUses, observeUse} from './shared/claim-uses.ts'

/** Care is not among them: advice that names a result makes a claim. */
const namesOf: Readonly<Partial<Record<PassageKind, string>>> = {
  safety: 'safety information',
  note: 'a disclaimer',
  reference: 'the name of a source',
}

/** A warning: a mark in the risks does no harm, but a note that results vary must not take the edge off them. */
export const claimUseOutsideClaims: PageRule = {
  id: 'claim-use-outside-claims',
  title: 'Risks, disclaimers and sources are no claims',
  severity: 'warning',
  group: 'adequacy',
  citation: structural,
  appliesTo: 'page',
  *check(page) {
    for (const {passage, use} of claimUses(page)) {
      const name = namesOf[passage.kind]
      if (name === undefined) continue
      const message = `These words are marked as a claim, but stand in ${name}, which makes none. Remove the claim from the words; if they praise something, move them to another section.`
      yield observeUse(page, passage, use, message)
    }
  },
}
