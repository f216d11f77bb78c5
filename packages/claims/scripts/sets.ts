import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {type Passages, readCorpus} from './corpus.ts'

const corpus = join(import.meta.dirname, '..', 'corpus')

/** Sentences in the manner of today’s sites and their articles count for more: they are what the detector will read. */
const likeSites = [
  {passages: /^page-/, weight: 3},
  {passages: /^article-/, weight: 2},
]

function weighted(passage: Passages[number]): Passages[number] {
  const more = likeSites.find(({passages}) => passages.test(passage[0]?.passage ?? ''))
  return more === undefined ? passage : passage.map((sentence) => ({...sentence, weight: more.weight}))
}

/** An annotated set: one file, by its path in the corpus without an ending. */
export type AnnotatedSet = {readonly name: string; readonly passages: Passages}

const setOf = (name: string): AnnotatedSet => ({
  name,
  passages: readCorpus(join(corpus, `${name}.jsonl`)).map(weighted),
})

const setsIn = (folder: string): readonly AnnotatedSet[] =>
  readdirSync(join(corpus, folder))
    .toSorted()
    .map((file) => setOf(`${folder}/${file.replace('.jsonl', '')}`))

/** What the weights are learned from; errors on all of it may be looked at. */
export const learnedSets = (): readonly AnnotatedSet[] => [
  ...setsIn('training'),
  setOf('development'),
  ...setsIn('calibration'),
]

export const learnedFrom = (): Passages => learnedSets().flatMap(({passages}) => passages)

/** Never read, never tuned on; only aggregate figures are printed. */
export const heldOut = (name: string) => readCorpus(join(corpus, `${name}.jsonl`))
