import {type Token, tokensOf} from './tokens.ts'
import {type Span, spansOf, type Topic} from './vocabulary.ts'

/** A sentence as the cues see it: its tokens, and the words of the vocabulary among them. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** In the order in which they begin. */
  readonly spans: readonly Span[]
  readonly topics: ReadonlyMap<Topic, readonly Span[]>
}

/** Reads a sentence once, for all cues. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text)
  const spans = spansOf(tokens)
  const topics = new Map<Topic, Span[]>()
  for (const span of spans) {
    const same = topics.get(span.topic)
    if (same === undefined) topics.set(span.topic, [span])
    else same.push(span)
  }
  return {text, tokens, spans, topics}
}
