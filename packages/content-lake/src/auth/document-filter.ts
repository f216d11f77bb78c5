import {evaluateSync, parse} from 'groq-js'
import {messageOf} from '../errors.ts'

/** A condition that a document passes or not, written in GROQ as between the brackets of `*[…]`. */
export type DocumentFilter = {
  source: string
  /** @param identity - what `identity()` is */
  passes(document: Record<string, unknown>, identity: string): boolean
}

/** @throws Error that quotes the filter when it is no GROQ. */
export function documentFilter(source: string): DocumentFilter {
  let tree: ReturnType<typeof parse>
  try {
    // The Studio evaluates grants in this form: what passes there passes here.
    tree = parse(`*[${source}]`)
  } catch (error) {
    throw new Error(`The filter "${source}" is no GROQ: ${messageOf(error)}`, {cause: error})
  }
  return {
    source,
    passes(document, identity) {
      const found: unknown = evaluateSync(tree, {dataset: [document], identity}).data
      return Array.isArray(found) && found.length === 1
    },
  }
}
