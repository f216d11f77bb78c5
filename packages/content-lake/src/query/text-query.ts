import {type ExprNode, Path} from 'groq-js'
import {isRecord, type LakeDocument} from '../documents/document.ts'

/** One condition of a text query: words that stand together, the last of which may be a beginning only. */
type Term = {words: string[]; open: boolean; excluded: boolean}

/**
 * `text MATCH text::query("…")` in expressions that groq-js evaluates: every term has to be
 * there, in whatever part of the text; `"…"` is a phrase, `-` excludes, `*` at the end is any end.
 *
 * @param documentOf - the document with an id, for `@`, which stands for all its texts
 */
export function textMatch(
  text: ExprNode,
  query: string,
  documentOf: (id: string) => LakeDocument | undefined,
): ExprNode {
  return termsOf(query)
    .map(({excluded, ...term}) => {
      const there = has(text, new TextTerm(term, undefined), new TextTerm(term, documentOf))
      return excluded ? not(there) : there
    })
    .reduce(and)
}

/** `*` alone, and nothing at all, are a term that any text has. */
function termsOf(query: string): [Term, ...Term[]] {
  const terms = [...query.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)].map(([, minus, phrase, word = '']) => ({
    words: wordsOf(phrase ?? word),
    open: phrase === undefined && word.endsWith('*'),
    excluded: minus === '-',
  }))
  const [first, ...others] = terms.filter(({words}) => words.length > 0)
  return first ? [first, ...others] : [{words: [], open: true, excluded: false}]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

/**
 * A term that stands on the right of GROQ's `in`, where groq-js asks a path whether a text matches
 * it: the text itself is compared, or where `documentOf` is given, all texts of the document it names.
 */
class TextTerm extends Path {
  readonly #words: string[]
  readonly #open: boolean
  readonly #documentOf: ((id: string) => LakeDocument | undefined) | undefined

  constructor(
    {words, open}: Omit<Term, 'excluded'>,
    documentOf: ((id: string) => LakeDocument | undefined) | undefined,
  ) {
    super('')
    this.#words = words
    this.#open = open
    this.#documentOf = documentOf
  }

  override matches(text: string): boolean {
    const texts = this.#documentOf ? textsOf(this.#documentOf(text)) : [text]
    return texts.some((part) => this.#isIn(wordsOf(part)))
  }

  #isIn(text: string[]): boolean {
    const last = this.#words.length - 1
    return text.some((_, start) =>
      this.#words.every((word, index) => {
        const found = text[start + index] ?? ''
        return this.#open && index === last ? found.startsWith(word) : found === word
      }),
    )
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => (key.startsWith('_') ? [] : textsOf(inner)))
}

function has(text: ExprNode, term: Path, inDocument: Path): ExprNode {
  if (text.type === 'Group') return has(text.base, term, inDocument)
  if (text.type === 'This') return isIn({type: 'AccessAttribute', name: '_id'}, inDocument)
  if (text.type === 'Array') {
    return text.elements
      .map(({value}) => has(value, term, inDocument))
      .reduce(or, {type: 'Value', value: false})
  }
  // A text or a list of texts, whichever it turns out to be.
  const parts: ExprNode = {
    type: 'Array',
    elements: [true, false].map((isSplat) => ({type: 'ArrayElement', value: text, isSplat})),
  }
  const found: ExprNode = {type: 'Filter', base: parts, expr: isIn({type: 'This'}, term)}
  const count: ExprNode = {type: 'FuncCall', namespace: 'global', name: 'count', args: [found]}
  return {type: 'OpCall', op: '>', left: count, right: {type: 'Value', value: 0}}
}

function isIn(left: ExprNode, term: Path): ExprNode {
  return {type: 'OpCall', op: 'in', left, right: {type: 'Value', value: term}}
}

function not(base: ExprNode): ExprNode {
  return {type: 'Not', base}
}

function and(left: ExprNode, right: ExprNode): ExprNode {
  return {type: 'And', left, right}
}

function or(left: ExprNode, right: ExprNode): ExprNode {
  return {type: 'Or', left, right}
}
