import {splitSentences} from '../../sentences/split-sentences.ts'
import {remember} from '../remember.ts'

/** The sentences of a passage, kept for the pages that are being written. */
export const sentencesOf = remember(4000, splitSentences)
