import {readCorpus} from './corpus.ts'

const set = (name: string) => readCorpus(new URL(`../corpus/${name}.jsonl`, import.meta.url))

/** Written beside the cues, to learn weights from. */
export const training = () => set('training')
/** To develop with: errors on it may be looked at. */
export const development = () => set('development')
/** Never read, never tuned on; only its aggregate figures are printed. */
export const heldOut = () => set('held-out')
