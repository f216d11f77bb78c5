import type {Claim, Library} from '../../library.ts'
import {wordTokens} from '../wording/word-tokens.ts'

/** The approved wordings of a library, word by word: the claims that are said with the last word on the way here. */
export type WordingTree = {
  readonly next: Map<string, WordingTree>
  readonly claims: Claim[]
}

const node = (): WordingTree => ({next: new Map(), claims: []})

function make({claims}: Library): WordingTree {
  const root = node()
  for (const claim of claims.values())
    for (const wording of claim.wordings) {
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

const trees = new WeakMap<Library, WordingTree>()

/** Made once for a library. */
export function wordingTree(library: Library): WordingTree {
  const known = trees.get(library) ?? make(library)
  trees.set(library, known)
  return known
}
