import {join} from 'node:path'
import {readCorpora, readCorpus} from './corpus.ts'

const corpus = join(import.meta.dirname, '..', 'corpus')

/** To learn weights from: every file of the folder. */
export const training = () => readCorpora(join(corpus, 'training'))
/** To learn weights from and develop with: errors on both may be looked at. */
export const development = () => readCorpus(join(corpus, 'development.jsonl'))
/** Never read, never tuned on; only aggregate figures are printed. */
export const heldOut = (name: string) => readCorpus(join(corpus, `${name}.jsonl`))
