import type {Page, Passage} from '@caveat/claims'
import {samplePages} from './sample.ts'

/** Numbers from 0 up to 1 that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const longWord = /\p{Ll}{5,}/gu

const vocabulary = Array.from(
  new Set(
    samplePages.flatMap(({passages}) =>
      passages.flatMap(({text, kind}) => (kind === 'claim-bearing' ? (text.match(longWord) ?? []) : [])),
    ),
  ),
)

/**
 * The passage with one word in each run of some ten others replaced, and none in the words of its claims:
 * approved wordings do repeat on a real site.
 */
function varied(passage: Passage, random: () => number): Passage {
  const other = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? ''
  let text = ''
  let done = 0
  const between = (from: number, to: number) =>
    passage.text.slice(from, to).replace(longWord, (word) => (random() < 0.3 ? other() : word))
  const uses = passage.uses
    .toSorted((a, b) => a.from - b.from)
    .map((use) => {
      text += between(done, use.from)
      const from = text.length
      text += passage.text.slice(use.from, use.to)
      done = use.to
      return {...use, from, to: text.length}
    })
  text += between(done, passage.text.length)
  return {...passage, text, uses}
}

/** Pages made of those of the sample, each in other words, made as they are asked for. */
export const variedPages = (count: number): Iterable<Page> => ({
  *[Symbol.iterator]() {
    for (let number = 0; number < count; number += 1) {
      const page = samplePages[number % samplePages.length]
      if (page === undefined) throw new Error('The sample has no pages.')
      const random = chance(number + 1)
      yield {
        ...page,
        document: {...page.document, id: `${page.document.id}-${number}`},
        address: `${page.address}-${number}`,
        passages: page.passages.map((passage) => varied(passage, random)),
      }
    }
  },
})
