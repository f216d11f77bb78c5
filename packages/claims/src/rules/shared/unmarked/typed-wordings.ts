import type {TextRange} from '../../../finding.ts'
import type {Claim, Library} from '../../../library.ts'
import type {Passage} from '../../../passage.ts'
import {splitSentences} from '../../../sentences/split-sentences.ts'
import {changedBy} from '../../../text/changed-by.ts'
import {isQuestion} from '../../../text/plain-wording.ts'
import {type WordToken, wordTokens} from '../../../text/word-tokens.ts'
import {type WordingTree, wordingTree} from './wording-tree.ts'

/** An approved wording that stands in the text of passages that follow each other, with no claim on its words. */
export type TypedWording = {
  readonly claims: readonly Claim[]
  /** Where it begins. */
  readonly passage: Passage
  readonly range: TextRange
  /** Whether it goes on in the next passage. */
  readonly isSplit: boolean
  /** The words of its sentence that deny or change what it says. */
  readonly changedBy: string | undefined
}

type Placed = {readonly token: WordToken; readonly passage: Passage}

/** From so many words on, a wording is recognised wherever it stands; shorter ones only as a sentence or clause. */
const telling = 5

const isFree = ({from, to}: WordToken, {uses}: Passage): boolean =>
  !uses.some((use) => use.from < to && from < use.to)

/** Whether a clause ends between two places of a text: by its punctuation, or by the end of the text. */
const parts = (between: string): boolean => /[.,;:!?…()[\]"“”«»•]|\s[-–—]\s|—/u.test(between)

const isClause = (first: Placed, last: Placed, before?: Placed, after?: Placed): boolean => {
  const {text} = first.passage
  return (
    (before?.passage !== first.passage || parts(text.slice(before.token.to, first.token.from))) &&
    (after?.passage !== last.passage || parts(text.slice(last.token.to, after.token.from)))
  )
}

/** The words with the punctuation of their sentence, where nothing else stands on that side of them. */
function around(first: Placed, last: Placed): {range: TextRange; lead: string; tail: string; asks: boolean} {
  const {text} = first.passage
  const isSplit = first.passage !== last.passage
  const start = first.token.from
  const end = isSplit ? text.length : last.token.to
  const touching = splitSentences(text).filter(({from, to}) => from < end && start < to)
  const from = touching[0]?.from ?? start
  const to = touching.at(-1)?.to ?? end
  const [lead, tail] = [text.slice(from, start), text.slice(end, to)]
  const hasWords = (side: string) => /[\p{L}\p{N}]/u.test(side)
  return {
    range: {from: hasWords(lead) ? start : from, to: hasWords(tail) ? end : to},
    lead,
    tail,
    asks: !isSplit && isQuestion(text.slice(from, to)),
  }
}

/** The words of passages that follow each other, and beside each the passage that it stands in. */
function wordsOf(passages: readonly Passage[]): {
  readonly tokens: readonly WordToken[]
  readonly holders: readonly Passage[]
} {
  const [first, ...others] = passages
  const tokens = first === undefined ? [] : wordTokens(first.text).slice()
  const holders: Passage[] = first === undefined ? [] : new Array<Passage>(tokens.length).fill(first)
  for (const passage of others)
    for (const token of wordTokens(passage.text)) {
      tokens.push(token)
      holders.push(passage)
    }
  return {tokens, holders}
}

/** The approved wordings in passages that follow each other; the longest wins, and none overlaps another. */
export function* typedWordings(passages: readonly Passage[], library: Library): Iterable<TypedWording> {
  const {made: tree, claims: ofLibrary} = wordingTree(library)
  const {tokens, holders} = wordsOf(passages)
  const placed = (place: number): Placed | undefined => {
    const [token, passage] = [tokens[place], holders[place]]
    return token === undefined || passage === undefined ? undefined : {token, passage}
  }
  for (let at = 0; at < tokens.length; at++) {
    let node: WordingTree | undefined = tree
    let found: {readonly claims: readonly number[]; readonly last: number} | undefined
    for (let next = at; next < tokens.length; next++) {
      node = node.next.get(tokens[next]?.word ?? '')
      if (node === undefined) break
      const [token, passage] = [tokens[next], holders[next]]
      if (token === undefined || passage === undefined || !isFree(token, passage)) break
      if (node.claims.length > 0) found = {claims: node.claims, last: next}
    }
    if (found === undefined) continue
    const [first, last] = [placed(at), placed(found.last)]
    if (first === undefined || last === undefined) continue
    const isSplit = first.passage !== last.passage
    const isLong = found.last - at + 1 >= telling
    if (isSplit ? !isLong : !isLong && !isClause(first, last, placed(at - 1), placed(found.last + 1)))
      continue
    const {range, lead, tail, asks} = around(first, last)
    if (asks) continue
    yield {
      claims: found.claims.flatMap((claim) => ofLibrary[claim] ?? []),
      passage: first.passage,
      range,
      isSplit,
      changedBy: changedBy(lead, tail),
    }
    at = found.last
  }
}
