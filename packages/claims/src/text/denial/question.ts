import {giving, light} from './words.ts'

const opening = /^(?:so |and |but )?(?:is|are|was|were|do|does|did|will|can|could|should|would|has|have) /
/** Questions that sell: “Are you ready for …?”, “Is it time for …?”, “Isn't it …?”. */
const selling =
  /\b(?:like|want|wants|ready|time|looking|dream\w*|tired|imagine|believe|prefer|wish|love|enjoy|better|more|anything|our|not|know|need|deserve|miss|such|how|why|what|only|way|without|never|or)\b|n't\b/
const sellingOn = /\b(?:you|your|our|we|us|ours|today|now|here|right|finally|waiting|dream\w*)\b/
const asksYou = new RegExp(`^(?:you|we)(?: (?:also|really|ever))?(?: (?:${giving}))?(?: (?:${light}))*$`)
const determiners = /^(?:there|a|an|the|any|this|that|it|my|your|all|truly|really| )*$/
const subjects = /\b(?:it|this|that)\b/
const possible = /^(?:\S+ ){0,3}(?:possible|realistic|real|true|allowed|a myth)$/
const open =
  /^(?:(?:how|where) (?:do|can|should|would) (?:i|you|we|patients|people) (?:choose|recognise|recognize|judge|tell|know)\b(?!.*\bour\b).*|(?:who|which|what)(?: \S+)? (?:is|are)(?: the| a)?)$/
const yes =
  /^["'(]*(?:yes|absolutely|of course|certainly|definitely|sure|it is|they are|it does|we do|we are|ours|with us|you can)\b/

const isShort = (after: string): boolean => after.split(' ').length <= 6 && !sellingOn.test(after)

/** A question on the fact itself, which nobody answers with yes at once: “Is it permanent?”. */
export function isAsked(before: string, after: string, next: string): boolean {
  if (yes.test(next) || !isShort(after)) return false
  if (open.test(before)) return true
  const asked = before.split(/, (?:and |or )?/).at(-1) ?? ''
  if (!opening.test(`${asked} `)) return false
  const subject = `${asked} `.replace(opening, '').trim()
  if (/^(?:you|we)\b/.test(subject)) return asksYou.test(subject)
  if (selling.test(subject) || /\byou\b/.test(subject)) return false
  const namesNothing = determiners.test(subject) && !subjects.test(subject)
  return !namesNothing || after === '' || possible.test(after) || /^(?:of|that)\b/.test(after)
}
