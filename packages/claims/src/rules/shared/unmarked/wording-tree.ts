import {wordTokens} from '../../../text/word-tokens.ts'
import {ofWordings} from './of-wordings.ts'

/**
 * The approved wordings of a library, word by word: the places of the claims that are said with the last word on the
 * way here.
 */
export type WordingTree = {
  readonly next: Map<string, WordingTree>
  readonly claims: number[]
}

const node = (): WordingTree => ({next: new Map(), claims: []})

function make(wordings: readonly (readonly string[])[]): WordingTree {
  const root = node()
  for (const [claim, own] of wordings.entries())
    for (const wording of own) {
      let at = root
      for (const {word} of wordTokens(wording)) {
        const next = at.next.get(word) ?? node()
        at.next.set(word, next)
        at = next
      }
      if (at !== root) at.claims.push(claim)
    }
  return root
}

/** Made once for a library. */
export const wordingTree = ofWordings(make)
