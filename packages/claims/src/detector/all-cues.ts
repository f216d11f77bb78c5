import {contextCues} from './context-cues.ts'
import type {Cue} from './cue.ts'
import {orderCues} from './order-cues.ts'
import {shapeCues} from './shape-cues.ts'
import {topicCues} from './topic-cues.ts'
import {wholeCues} from './whole-cues.ts'

/** Every cue written by hand: its number is its place here, and learned ones follow. */
export const allCues: readonly Cue[] = [
  ...topicCues,
  ...orderCues,
  ...wholeCues,
  ...shapeCues,
  ...contextCues,
]

const orders = topicCues.length
const wholes = orders + orderCues.length
const shapes = wholes + wholeCues.length
const context = shapes + shapeCues.length

/** The number of the first cue of each kind. */
export const bases = {topics: 0, orders, wholes, shapes, context, learned: allCues.length} as const
