import {contextCues} from './context-cues.ts'
import type {Cue} from './cue.ts'
import {orderCues} from './order-cues.ts'
import {shapeCues} from './shape-cues.ts'
import {topicCues} from './topic-cues.ts'
import {wholeCues} from './whole-cues.ts'

/** Every cue there is: each has its row of weights. */
export const allCues: readonly Cue[] = [
  ...topicCues,
  ...orderCues,
  ...wholeCues,
  ...shapeCues,
  ...contextCues,
]
