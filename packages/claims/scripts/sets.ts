import {join} from 'node:path'
import {type Passages, readCorpora, readCorpus} from './corpus.ts'

const corpus = join(import.meta.dirname, '..', 'corpus')

/** Sentences in the manner of today’s sites count for more: they are what the detector will read. */
const likeSites = {passages: /^page-/, weight: 3}

const weighted = (passage: Passages[number]): Passages[number] =>
  likeSites.passages.test(passage[0]?.passage ?? '')
    ? passage.map((sentence) => ({...sentence, weight: likeSites.weight}))
    : passage

/** To learn weights from: every file of the folder. */
export const training = (): Passages => readCorpora(join(corpus, 'training')).map(weighted)
/** To learn weights from and develop with: errors on both may be looked at. */
export const development = () => readCorpus(join(corpus, 'development.jsonl'))
/** Never read, never tuned on; only aggregate figures are printed. */
export const heldOut = (name: string) => readCorpus(join(corpus, `${name}.jsonl`))
