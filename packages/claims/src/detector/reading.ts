import {type Token, tokensOf} from './tokens.ts'
import {type Span, spansOf, type Topic} from './vocabulary.ts'

/** A sentence as the cues see it: its tokens, and the words of the vocabulary among them. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly topics: ReadonlyMap<Topic, readonly Span[]>
}

/** Reads a sentence once, for all cues. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text)
  const topics = new Map<Topic, Span[]>()
  for (const span of spansOf(tokens)) {
    const spans = topics.get(span.topic)
    if (spans === undefined) topics.set(span.topic, [span])
    else spans.push(span)
  }
  return {text, tokens, topics}
}
